package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.mentoringpair.sandbox.issues.Issues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Search as apps call it. */
@Component
final class JqlSearch implements SearchService {
    private final IssueSearch search;
    private final ObjectProvider<Issues> issues;

    JqlSearch(IssueSearch search, ObjectProvider<Issues> issues) {
        this.search = search;
        this.issues = issues;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(Grammar.read(query), errors);
        } catch (MalformedJql malformed) {
            errors.addErrorMessage(malformed.getMessage());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return search.problems(searcher, query);
    }

    /** What is wrong in the query finds nothing; to be told, validate it first, as in Jira. */
    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        return results(search.find(searcher, query, pager.getStart(), pager.getMax()), pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        return results(search.findWhoeverMayBrowse(searcher, query, pager.getStart(), pager.getMax()), pager);
    }

    private SearchResults<Issue> results(Found found, PagerFilter<?> pager) {
        List<Issue> page = List.copyOf(issues.getObject().inOrder(found.issues()));
        return new SearchResults<>(page, found.total(), pager.getMax(), found.start());
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) {
        return search.count(searcher, query);
    }
}
