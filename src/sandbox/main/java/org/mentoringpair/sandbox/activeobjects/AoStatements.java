package org.mentoringpair.sandbox.activeobjects;

/** Counts the SQL statements of the calling thread: those that Active Objects runs, and those of the sandbox's own, apart. */
public interface AoStatements {
    /** Begins a count at zero for this thread. */
    void start();

    /** The statements that Active Objects ran on this thread since the last start. */
    int count();

    /** The statements by which the sandbox played Jira on this thread since the last start. */
    int countOfJira();
}
