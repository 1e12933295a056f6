package org.mentoringpair.reminders;

import org.mentoringpair.people.Letter;

/** Puts reminders into words, in the language of whoever reads them. */
public interface Wording {
    /** One letter about all of them: whom they concern and which days, and nothing that the two have written. */
    Letter of(Digest digest);
}
