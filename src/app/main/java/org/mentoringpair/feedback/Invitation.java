package org.mentoringpair.feedback;

import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;

/** How a colleague learns that they are asked: by whom, and where to answer; never what is asked. */
@FunctionalInterface
public interface Invitation {
    Letter to(Person colleague, Person asker, ColleagueRequest request);
}
