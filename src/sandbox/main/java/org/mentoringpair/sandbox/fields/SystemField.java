package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.issuetype.IssueType;

/** One of Jira's own fields. */
record SystemField(String id, String name, boolean required, Kind<?> kind) implements PlayedField {
    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean appliesTo(IssueType type) {
        return true;
    }
}
