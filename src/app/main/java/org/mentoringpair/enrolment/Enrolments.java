package org.mentoringpair.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.readiness.Part;

/** Who takes part in which programme, and since when. One SQL statement a question. */
public interface Enrolments {
    /** Of those who take part now, as below. */
    Optional<Enrolment> of(String userKey, long programmeId, Part part);

    /** In the order in which they joined. */
    List<Enrolment> of(String userKey);

    /** In the order in which they joined. */
    List<Enrolment> ofProgramme(long programmeId);

    Optional<Enrolment> withId(long id);

    /** Keeps a new one; its id is ignored and given back filled in. */
    Enrolment add(Enrolment newEnrolment);

    /** Keeps what somebody says of themselves; the day stays. */
    void change(Enrolment changed);

    /** Forgets all that somebody said of themselves; that they were there from one day to another stays. */
    void withdraw(long id, LocalDate day);

    /** When everybody joined who ever did, in that order. */
    List<EnrolledDay> days(Collection<Long> programmeIds);
}
