package org.mentoringpair.sandbox.fields;

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
    public boolean appliesTo(String issueTypeId) {
        return true;
    }
}
