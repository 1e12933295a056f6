package org.mentoringpair.sandbox.bulk;

/** Published when rows were written that no app knows of: what caches remember may be wrong. */
public record RowsWrittenAround() {
}
