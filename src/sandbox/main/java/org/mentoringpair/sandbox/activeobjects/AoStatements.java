package org.mentoringpair.sandbox.activeobjects;

/** Counts the SQL statements that Active Objects runs on the calling thread. */
public interface AoStatements {
    /** Begins a count at zero for this thread. */
    void start();

    /** The statements of this thread since the last start. */
    int count();
}
