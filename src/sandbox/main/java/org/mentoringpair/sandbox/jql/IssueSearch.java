package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.stereotype.Component;

/** Answers queries: one statement counts, one gives the ids of a page, and what the asker may not browse is in neither. */
@Component
public final class IssueSearch {
    private static final String FROM = " FROM jira_issue i JOIN project p ON p.id = i.project_id WHERE ";

    private final Database database;
    private final Translation translation;
    private final Browsable browsable;
    private final Moments moments;

    IssueSearch(Database database, Translation translation, Browsable browsable, Moments moments) {
        this.database = database;
        this.translation = translation;
        this.browsable = browsable;
        this.moments = moments;
    }

    /** What is wrong with the query, for this person: what they may not see is not there for them. */
    public MessageSet problems(ApplicationUser asker, Query query) {
        Asking asking = asking(asker, false);
        translation.where(parsed(query), asking);
        translation.order(parsed(query), asking);
        return asking.problems();
    }

    /** A comparison in which something is wrong finds nothing. */
    public Found find(ApplicationUser asker, Query query, int start, int most) {
        return find(asking(asker, false), query, start, most);
    }

    /** As {@link #find}, for the app itself: what the asker may not browse is found as well. */
    public Found findWhoeverMayBrowse(ApplicationUser asker, Query query, int start, int most) {
        return find(asking(asker, true), query, start, most);
    }

    private Found find(Asking asking, Query query, int start, int most) {
        Sql where = where(query, asking);
        int total = Math.toIntExact(count(where));
        boolean none = most == 0 || start >= total;
        return new Found(none ? List.of() : page(where, translation.order(parsed(query), asking), start, most), start, total);
    }

    public long count(ApplicationUser asker, Query query) {
        return count(where(query, asking(asker, false)));
    }

    private Asking asking(ApplicationUser asker, boolean securityOverridden) {
        ZonedDateTime now = moments.now(asker);
        return new Asking(asker, now.toInstant(), now.getZone(), securityOverridden);
    }

    private Sql where(Query query, Asking asking) {
        Sql visible = asking.seen(parameters -> browsable.condition("i", asking.person(), parameters));
        return visible.and(translation.where(parsed(query), asking));
    }

    private List<Long> page(Sql where, Sql order, int start, int most) {
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(order.parameters());
        parameters.addAll(List.of(start, most));
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
