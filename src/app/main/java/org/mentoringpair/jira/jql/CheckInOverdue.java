package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.checkins.OverdueCheckIns;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * {@code issue in checkInOverdue("7d")}: the issues of the pairs the searcher may look into whose next check-in should
 * have been at least so long ago; by yesterday where nothing is said.
 */
public final class CheckInOverdue extends SpanFunction {
    private static final int BY_YESTERDAY = 1;

    private final OverdueCheckIns overdue;

    public CheckInOverdue(OverdueCheckIns overdue, People people, Sentences sentences) {
        super(BY_YESTERDAY, people, sentences);
        this.overdue = overdue;
    }

    @Override
    List<Long> issues(int days, Person searcher) {
        return overdue.pairIssues(searcher, days);
    }
}
