package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.jql.query.QueryCreationContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who asks, when and where; collects what is wrong with the question. */
final class Asking implements QueryCreationContext {
    private final ApplicationUser person;
    private final Instant now;
    private final ZoneId zone;
    private final boolean securityOverridden;
    private final MessageSet problems = new MessageSetImpl();
    private final Set<Long> filtersEntered = new HashSet<>();

    /**
     * @param person             null for somebody who is not logged in
     * @param securityOverridden whether also that is found which the person may not browse
     */
    Asking(ApplicationUser person, Instant now, ZoneId zone, boolean securityOverridden) {
        this.person = person;
        this.now = now;
        this.zone = zone;
        this.securityOverridden = securityOverridden;
    }

    ApplicationUser person() {
        return person;
    }

    Instant now() {
        return now;
    }

    ZoneId zone() {
        return zone;
    }

    /** The condition under which the person sees something, which is given a list for its parameters. */
    Sql seen(Function<List<Object>, String> condition) {
        List<Object> parameters = new ArrayList<>();
        return securityOverridden ? new Sql("1 = 1", List.of()) : new Sql("(" + condition.apply(parameters) + ")", parameters);
    }

    MessageSet problems() {
        return problems;
    }

    /** Whether this saved filter is not the one, or within the one, that is being read. */
    boolean enter(long filterId) {
        return filtersEntered.add(filterId);
    }

    void leave(long filterId) {
        filtersEntered.remove(filterId);
    }

    void problem(String sentence) {
        problems.addErrorMessage(sentence);
    }

    @Override
    public ApplicationUser getApplicationUser() {
        return person;
    }
}
