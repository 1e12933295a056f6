package org.mentoringpair.jira.jql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.PairSearch;

/**
 * Milestones of the searcher's own pairs that were done of late, and what was written on them. Of other pairs nobody
 * learns whether the two have written something. One SQL statement and one search.
 */
final class OwnMilestones {
    /** Later nobody remembers well. */
    static final int LATELY_DAYS = 90;

    private final PairWork work;
    private final PairSearch search;
    private final TimeZones timeZones;
    private final Clock clock;

    OwnMilestones(PairWork work, PairSearch search, TimeZones timeZones, Clock clock) {
        this.work = work;
        this.search = search;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** Those on which neither of the two has looked back. */
    List<Long> awaitingReflection(Person searcher) {
        return work.knows(MentoringLink.REFLECTS) ? done(searcher).filter(milestone -> !isReflected(milestone, searcher)).toList() : List.of();
    }

    /** Those on which the two looked back, and the searcher has given no feedback: one thing at a time. */
    List<Long> awaitingFeedback(Person searcher) {
        return work.knows(MentoringLink.GIVES_FEEDBACK) ? done(searcher).filter(milestone -> isReflected(milestone, searcher) && !hasGiven(milestone, searcher)).toList()
                : List.of();
    }

    private Stream<Long> done(Person searcher) {
        LocalDate since = LocalDate.ofInstant(clock.instant(), timeZones.of(searcher)).minusDays(LATELY_DAYS);
        return work.doneMilestones(searcher, search.own(searcher).stream(), since).stream();
    }

    private boolean isReflected(long milestoneId, Person searcher) {
        return work.linkedTo(milestoneId, MentoringLink.REFLECTS, searcher).findAny().isPresent();
    }

    private boolean hasGiven(long milestoneId, Person searcher) {
        return work.linkedTo(milestoneId, MentoringLink.GIVES_FEEDBACK, searcher).anyMatch(feedback -> searcher.key().equals(feedback.getReporterId()));
    }
}
