package org.mentoringpair.checkins;

import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What was written down while a pair met: whoever logs the check-in begins with it. */
public interface MeetingNotes {
    /** What each of the two heard, for mentor and mentee. */
    List<HeardLine> heard(Person reader, Pair pair);

    /** @param authorKey Jira user key of who heard it */
    record HeardLine(String authorKey, String words) {
    }
}
