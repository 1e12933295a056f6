package org.mentoringpair.sandbox.jql;

/** One field of ORDER BY. */
record SortKey(String field, Direction direction) {
    /** Where none is written, each field has its own: dates and priorities the newest and highest first. */
    enum Direction { ASC, DESC, OF_THE_FIELD }
}
