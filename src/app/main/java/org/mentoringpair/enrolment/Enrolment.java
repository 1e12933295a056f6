package org.mentoringpair.enrolment;

import java.time.LocalDate;
import org.mentoringpair.readiness.Part;

/**
 * That somebody takes part in a programme, as mentor or as mentee.
 *
 * @param id      key of the enrolment among the app's own rows
 * @param userKey Jira user key
 * @param day     when they joined, as their calendar has it
 * @param edition counts the changes, from 1; whoever changes something says which edition they saw
 */
public record Enrolment(long id, String userKey, long programmeId, Part part, LocalDate day, Profile profile, NotWith notWith, int edition) {
    Enrolment withId(long newId) {
        return new Enrolment(newId, userKey, programmeId, part, day, profile, notWith, edition);
    }

    boolean saysTheSameAs(Profile newProfile, NotWith newNotWith) {
        return profile.equals(newProfile) && notWith.equals(newNotWith);
    }

    Enrolment saying(Profile newProfile, NotWith newNotWith) {
        return new Enrolment(id, userKey, programmeId, part, day, newProfile, newNotWith, edition + 1);
    }
}
