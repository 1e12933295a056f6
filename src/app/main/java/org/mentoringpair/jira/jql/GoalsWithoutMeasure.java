package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.PairFilter;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSearch;

/** {@code issue in goalsWithoutMeasure()}: the goals of the pairs the searcher may look into by which nobody could tell whether they were reached. */
public final class GoalsWithoutMeasure extends PlainFunction {
    private final PairWork work;
    private final PairSearch search;

    public GoalsWithoutMeasure(PairWork work, PairSearch search, People people, Sentences sentences) {
        super(people, sentences);
        this.work = work;
        this.search = search;
    }

    @Override
    List<Long> issues(Person searcher) {
        return work.goalsWithoutMeasure(searcher, search.seenBy(searcher, PairFilter.ANY).stream().map(KeptDates::pair));
    }
}
