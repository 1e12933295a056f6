package org.mentoringpair.sandbox.web;

import java.util.List;

/** Styles and scripts in the head of a page. */
public interface PageHead {
    /**
     * The markup for everything that was required on this thread since {@link #forget()}, and for these contexts.
     *
     * @param contexts Jira's names of kinds of pages, such as {@code atl.general}
     */
    String html(String contextPath, List<String> contexts);

    /** Begins a new page. */
    void forget();
}
