package org.mentoringpair.sandbox.navigator;

import java.util.List;

/** What the template shows. Public for it. */
public record ResultTable(List<String> columns, List<Row> rows) {
    /** The names of the custom fields that have a value among these results. */
    public List<String> getColumns() {
        return columns;
    }

    public List<Row> getRows() {
        return rows;
    }

    /**
     * One issue.
     *
     * @param lozenge the AUI class for the status category
     * @param values  one for each column, empty where there is none
     */
    public record Row(String key, String type, String summary, String assignee, String status, String lozenge, String updated, List<String> values) {
        public String getKey() {
            return key;
        }

        public String getType() {
            return type;
        }

        public String getSummary() {
            return summary;
        }

        public String getAssignee() {
            return assignee;
        }

        public String getStatus() {
            return status;
        }

        public String getLozenge() {
            return lozenge;
        }

        public String getUpdated() {
            return updated;
        }

        public List<String> getValues() {
            return values;
        }
    }
}
