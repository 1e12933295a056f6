package org.mentoringpair.sandbox.web.fragments;

import java.util.List;
import java.util.Map;

/**
 * What apps add to a place on a page. The context carries what the page is about under Jira's own names; the sandbox
 * adds the rest that Jira adds.
 *
 * <p>Context: {@code request} (the {@code HttpServletRequest}; always), {@code issue}, {@code project}. Added:
 * {@code user}, {@code helper} (a {@code JiraHelper} whose context parameters are this very context),
 * {@code pathEncodedProjectKey} and {@code projectKeyEncoded} where there is a project.
 */
public interface Fragments {
    /** The panels at this place whose conditions hold, lightest first. One that fails shows Jira's error box instead. */
    List<RenderedPanel> panels(String location, Map<String, Object> context);

    /** The links in this section whose conditions hold, lightest first. */
    List<RenderedItem> items(String section, Map<String, Object> context);

    /** The sections at this place whose conditions hold, each with its links, lightest first. */
    List<RenderedSection> sections(String location, Map<String, Object> context);
}
