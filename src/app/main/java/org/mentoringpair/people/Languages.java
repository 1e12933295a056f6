package org.mentoringpair.people;

import java.util.Locale;

/** Which language people chose to be spoken to in. */
public interface Languages {
    Locale of(Person person);
}
