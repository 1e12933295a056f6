package org.mentoringpair.calls;

import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;

/** Puts into words that something asks for a programme manager, and neither what nor who. */
public interface CallNews {
    Letter somethingAsks(Person manager);
}
