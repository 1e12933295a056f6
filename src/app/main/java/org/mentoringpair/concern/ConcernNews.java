package org.mentoringpair.concern;

import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;

/** Puts into words that there is something to read or to look at again, and never what. */
public interface ConcernNews {
    /** To a programme manager: somebody wants them to read something. */
    Letter addressed(Person manager);

    /** To somebody of the pair: the day has come to look at something again. */
    Letter dayHasCome(Person reader, long projectId);

    /** To a programme manager: the day has come to look at something again. */
    Letter dayHasComeToManager(Person manager);
}
