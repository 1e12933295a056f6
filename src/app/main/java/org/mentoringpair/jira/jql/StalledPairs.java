package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.health.HealthSearch;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * {@code issue in stalledPairs("21d")}: the issues of the pairs that have stalled, and with an argument only those that
 * have not met for at least so long.
 */
public final class StalledPairs extends SpanFunction {
    private static final int ANY = 0;

    private final HealthSearch search;

    public StalledPairs(HealthSearch search, People people, Sentences sentences) {
        super(ANY, people, sentences);
        this.search = search;
    }

    @Override
    List<Long> issues(int days, Person searcher) {
        return search.stalled(days, searcher);
    }
}
