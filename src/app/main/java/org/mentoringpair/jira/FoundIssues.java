package org.mentoringpair.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;

/** Issues found by JQL that the app wrote, with ids instead of names; never what somebody typed. */
public final class FoundIssues {
    private final SearchService search;

    public FoundIssues(SearchService search) {
        this.search = search;
    }

    /**
     * One search, which never finds more than the searcher may browse.
     *
     * @param searcher null for somebody who is not logged in
     */
    public List<Issue> by(ApplicationUser searcher, String jql, int most) {
        Query query = parsed(searcher, jql);
        try {
            return search.search(searcher, query, new PagerFilter<>(0, most)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("Jira cannot search for " + jql, failure);
        }
    }

    /** One search over all issues, for what the app works out of days and states for everybody whom it concerns; never to show what is found. */
    public List<Issue> whoeverMayBrowse(String jql, int most) {
        Query query = parsed(null, jql);
        try {
            return search.searchOverrideSecurity(null, query, new PagerFilter<>(0, most)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("Jira cannot search for " + jql, failure);
        }
    }

    private Query parsed(ApplicationUser searcher, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + parsed.getErrors().getErrorMessages());
        }
        return parsed.getQuery();
    }
}
