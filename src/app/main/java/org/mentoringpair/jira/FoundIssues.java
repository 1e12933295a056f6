package org.mentoringpair.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** Issues found by JQL, never more than the searcher may browse. */
public final class FoundIssues {
    private final SearchService search;

    public FoundIssues(SearchService search) {
        this.search = search;
    }

    /**
     * One search.
     *
     * @param searcher null for somebody who is not logged in
     * @param jql      written by the app, with ids instead of names; never what somebody typed
     */
    public List<Issue> by(ApplicationUser searcher, String jql, int most) {
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + parsed.getErrors().getErrorMessages());
        }
        try {
            return search.search(searcher, parsed.getQuery(), new PagerFilter<>(0, most)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("Jira cannot search for " + jql, failure);
        }
    }
}
