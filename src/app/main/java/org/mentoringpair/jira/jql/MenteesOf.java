package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSearch;

/** {@code assignee in menteesOf("siobhan")}: those whom somebody mentors, as far as the searcher may look into their pairs. */
public final class MenteesOf extends PartnersFunction {
    private final PairSearch search;

    public MenteesOf(PairSearch search, People people, Sentences sentences) {
        super(people, sentences);
        this.search = search;
    }

    @Override
    List<Person> partners(Person mentor, Person searcher) {
        return search.menteesOf(mentor, searcher);
    }
}
