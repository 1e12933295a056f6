package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers queries: one statement counts, one gives the ids of a page, and what the asker may not browse is in neither. */
@Component
final class JqlSearch implements SearchService {
    private static final String FROM = " FROM jira_issue i JOIN project p ON p.id = i.project_id WHERE ";

    private final Database database;
    private final Translation translation;
    private final Browsable browsable;
    private final Moments moments;
    private final ObjectProvider<IssueManager> issues;

    JqlSearch(Database database, Translation translation, Browsable browsable, Moments moments, ObjectProvider<IssueManager> issues) {
        this.database = database;
        this.translation = translation;
        this.browsable = browsable;
        this.moments = moments;
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
        Asking asking = asking(searcher);
        translation.where(parsed(query), asking);
        translation.order(parsed(query), asking);
        return asking.problems();
    }

    /** What is wrong in the query finds nothing; to be told, validate it first, as in Jira. */
    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        Asking asking = asking(searcher);
        Sql where = where(query, asking);
        List<Long> ids = ids(where, translation.order(parsed(query), asking), pager);
        List<Issue> page = ids.stream().map(issues.getObject()::getIssueObject).filter(Objects::nonNull).map(Issue.class::cast).toList();
        return new SearchResults<>(page, Math.toIntExact(count(where)), pager.getMax(), pager.getStart());
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) {
        return count(where(query, asking(searcher)));
    }

    private Asking asking(ApplicationUser searcher) {
        ZonedDateTime now = moments.now(searcher);
        return new Asking(searcher, now.toInstant(), now.getZone());
    }

    private Sql where(Query query, Asking asking) {
        List<Object> parameters = new ArrayList<>();
        Sql visible = new Sql("(" + browsable.condition("i", asking.person(), parameters) + ")", parameters);
        return visible.and(translation.where(parsed(query), asking));
    }

    private List<Long> ids(Sql where, Sql order, PagerFilter<?> pager) {
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(order.parameters());
        parameters.addAll(List.of(pager.getStart(), pager.getMax()));
        return database.sql("SELECT i.id" + FROM + where.text() + " ORDER BY " + order.text() + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(parameters).query(Long.class).list();
    }

    private long count(Sql where) {
        return database.sql("SELECT COUNT(*)" + FROM + where.text()).params(where.parameters()).query(Long.class).single();
    }

    /** A query that somebody else made is read again from its text. */
    private static ParsedQuery parsed(Query query) {
        return query instanceof ParsedQuery own ? own : Grammar.read(query.getQueryString());
    }
}
