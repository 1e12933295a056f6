package org.mentoringpair.matching;

/** What counts in which programme. One SQL statement to read. */
public interface Weighings {
    Weighing of(long programmeId);

    /** Takes the place of what stood there. */
    void keep(Weighing weighing);
}
