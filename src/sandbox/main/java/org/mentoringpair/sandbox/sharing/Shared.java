package org.mentoringpair.sandbox.sharing;

/** The kinds of things that people share, under Jira's own names, with the table that each lies in. */
public enum Shared {
    FILTER("SearchRequest", "saved_filter"), DASHBOARD("PortalPage", "dashboard");

    private final String entityType;
    private final String table;

    Shared(String entityType, String table) {
        this.entityType = entityType;
        this.table = table;
    }

    String entityType() {
        return entityType;
    }

    String table() {
        return table;
    }
}
