package org.mentoringpair.reminders;

import java.util.List;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;

/** Puts reminders into words, in the language of whoever reads them. */
public interface Wording {
    /** One letter about all of them: who to meet and when, and nothing that the two have written. */
    Letter about(List<Reminder> reminders, Person reader);
}
