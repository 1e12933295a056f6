package org.mentoringpair.programme;

import java.util.List;
import java.util.Optional;

/** All mentoring programmes, in the order of their names. Two SQL statements a call. */
public interface Programmes {
    Optional<Programme> withId(long programmeId);

    List<Programme> all();

    /** Keeps a new programme; its id is ignored and given back filled in. */
    Programme add(Programme newProgramme);

    /** Keeps what has changed about a programme that is there. */
    void change(Programme programme);
}
