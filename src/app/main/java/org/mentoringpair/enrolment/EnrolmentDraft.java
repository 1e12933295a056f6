package org.mentoringpair.enrolment;

import java.util.List;

/**
 * What somebody wants to say of themselves, as typed; nothing is null.
 *
 * @param chosen     skills of the programme's list
 * @param skills     in own words, one a line
 * @param experience one a line
 * @param languages  one a line or with commas between
 * @param places     of a mentor alone
 * @param notWith    usernames, one a line
 */
public record EnrolmentDraft(List<String> chosen, String skills, String experience, String languages, String department, String places,
                             String notWith, String introduction) {
    public static final int LONGEST_INTRODUCTION = 1_000;
    public static final int MOST_SKILLS = 20;
    public static final int MOST_PLACES = 20;
    static final int MOST_LINES = 10;
    static final int MOST_PEOPLE = 20;

    public EnrolmentDraft {
        chosen = List.copyOf(chosen);
    }
}
