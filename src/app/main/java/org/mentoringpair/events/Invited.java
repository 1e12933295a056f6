package org.mentoringpair.events;

import java.util.Set;
import org.mentoringpair.readiness.Part;

/** Whom of a programme an event is for. */
public enum Invited {
    ALL, MENTORS, MENTEES;

    boolean includes(Set<Part> parts) {
        return this == ALL ? !parts.isEmpty() : parts.contains(this == MENTORS ? Part.MENTOR : Part.MENTEE);
    }
}
