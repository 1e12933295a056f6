package org.mentoringpair.sandbox.issues;

/** What hangs on an issue and goes with it, in the transaction in which the issue goes. */
public interface IssueRemains {
    void forget(long issue);
}
