package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSearch;

/**
 * {@code issue in checkInDue("3d")}: the issues of the pairs the searcher may look into whose next check-in is due today
 * or within so many days; within a week where nothing is said.
 */
public final class CheckInDue extends SpanFunction {
    private static final int A_WEEK = 7;

    private final PairSearch search;

    public CheckInDue(PairSearch search, People people, Sentences sentences) {
        super(A_WEEK, people, sentences);
        this.search = search;
    }

    @Override
    List<Long> issues(int days, Person searcher) {
        return search.issuesDueWithin(days, searcher);
    }
}
