package org.mentoringpair.sandbox.web;

import java.util.List;

/** One page, or a family of pages, of the played Jira. Every Spring bean of this type is served. */
public interface Page {
    /**
     * The addresses below the context path, as servlet patterns: exact ({@code /secure/CreateIssue.jspa}),
     * or a folder ({@code /browse/*}). The most exact one wins.
     */
    List<String> addresses();

    /** Answers GET and POST; the visit tells which. A POST has passed the XSRF check when it arrives here. */
    void answer(Visit visit) throws Exception;

    /** Whether somebody who is not logged in is let in; otherwise they are sent to the log-in page first. */
    default boolean openToAnonymous() {
        return false;
    }
}
