package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSearch;

/** {@code issue in myPairs()}: the issues of the pairs the searcher is mentor or mentee of. */
public final class MyPairs extends PlainFunction {
    private final PairSearch search;

    public MyPairs(PairSearch search, People people, Sentences sentences) {
        super(people, sentences);
        this.search = search;
    }

    @Override
    List<Long> issues(Person searcher) {
        return search.own(searcher).stream().map(Pair::issueId).toList();
    }
}
