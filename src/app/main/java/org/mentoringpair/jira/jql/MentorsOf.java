package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSearch;

/** {@code assignee in mentorsOf("siobhan")}: those who mentor somebody, as far as the searcher may look into their pairs. */
public final class MentorsOf extends PartnersFunction {
    private final PairSearch search;

    public MentorsOf(PairSearch search, People people, Sentences sentences) {
        super(people, sentences);
        this.search = search;
    }

    @Override
    List<Person> partners(Person mentee, Person searcher) {
        return search.mentorsOf(mentee, searcher);
    }
}
