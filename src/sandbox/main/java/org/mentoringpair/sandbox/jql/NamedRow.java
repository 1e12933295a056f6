package org.mentoringpair.sandbox.jql;

/** A row of a short table: a status, a priority, an option. */
record NamedRow(long id, String name) {
    boolean isMeantBy(Value value) {
        return value.written().equalsIgnoreCase(name);
    }
}
