package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What a pair wanted to talk about: whoever logs a check-in says what of it they reached. */
public interface OpenTopics {
    /** In the order of the agenda, for mentor and mentee. */
    List<OpenTopic> of(Person reader, Pair pair);

    /** Takes topics off the agenda on the day of the check-in; those that are gone meanwhile do no harm. */
    void talkedAbout(Person person, Pair pair, Collection<Long> topicIds, LocalDate day);

    /** A topic nobody has ticked off. */
    record OpenTopic(long id, String words) {
    }
}
