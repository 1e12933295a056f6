package org.mentoringpair.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues found by JQL that the app wrote, with ids instead of names; never what somebody typed. */
public final class FoundIssues {
    /** What a search for all of something gives at most; where there is more, it is searched for in parts. */
    public static final int MOST = 5000;
    /** Named in one search, so that no question gets too long. */
    private static final int PROJECTS_AT_ONCE = 500;
    /** Jira's id of the category of statuses that is called Done, in any language. */
    public static final int DONE = 3;

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

    /**
     * All of some projects that the searcher may browse. One search for every five hundred projects; where one would
     * leave some out, two more of half the projects each.
     *
     * @param besides what holds for the issues
     */
    public List<Issue> allBy(ApplicationUser searcher, Collection<Long> projectIds, String besides) {
        return all(projectIds, besides, jql -> by(searcher, jql, MOST));
    }

    /** The same whoever may browse them, for what {@link #whoeverMayBrowse} is for. */
    public List<Issue> allWhoeverMayBrowse(Collection<Long> projectIds, String besides) {
        return all(projectIds, besides, jql -> whoeverMayBrowse(jql, MOST));
    }

    private static List<Issue> all(Collection<Long> projectIds, String besides, Function<String, List<Issue>> search) {
        List<Long> projects = List.copyOf(projectIds);
        List<Issue> all = new ArrayList<>();
        for (int from = 0; from < projects.size(); from += PROJECTS_AT_ONCE) {
            all.addAll(part(projects.subList(from, Math.min(projects.size(), from + PROJECTS_AT_ONCE)), besides, search));
        }
        return all;
    }

    private static List<Issue> part(List<Long> projects, String besides, Function<String, List<Issue>> search) {
        List<Issue> found = search.apply("project in (" + projects.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ") AND " + besides);
        int half = projects.size() / 2;
        if (found.size() < MOST || half == 0) {
            return found;
        }
        return Stream.of(projects.subList(0, half), projects.subList(half, projects.size())).flatMap(some -> part(some, besides, search).stream()).toList();
    }

    private Query parsed(ApplicationUser searcher, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + parsed.getErrors().getErrorMessages());
        }
        return parsed.getQuery();
    }
}
