package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.Theme;

/** What a pair wanted to talk about: whoever logs a check-in says what of it they reached. */
public interface OpenTopics {
    /** In the order of the agenda, for mentor and mentee. */
    List<OpenTopic> of(Person reader, Pair pair);

    /** What was ticked off since the two last met. */
    List<OpenTopic> covered(Person reader, Pair pair);

    /** Takes topics off the agenda on the day of the check-in; those that are gone meanwhile do no harm. */
    void talkedAbout(Person person, Pair pair, Collection<Long> topicIds, LocalDate day);

    /** @param theme what it is about, or null */
    record OpenTopic(long id, String words, Theme theme) {
    }
}
