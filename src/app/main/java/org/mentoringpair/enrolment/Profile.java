package org.mentoringpair.enrolment;

import java.time.ZoneId;
import java.util.List;

/**
 * What somebody says of themselves when they join, for finding them a partner.
 *
 * @param skills       what a mentor offers, what a mentee wants to learn
 * @param experience   what a mentor has done, what a mentee wants to do, a line each
 * @param languages    ISO 639 codes of those in which they would talk
 * @param zone         of their Jira profile when they last saved
 * @param department   empty where they do not say
 * @param places       how many mentees a mentor takes at once, 0 for not now; 0 for a mentee
 * @param introduction a few sentences of their own; empty where they do not say
 */
public record Profile(List<String> skills, List<String> experience, List<String> languages, ZoneId zone, String department, int places, String introduction) {
    public Profile {
        skills = List.copyOf(skills);
        experience = List.copyOf(experience);
        languages = List.copyOf(languages);
    }
}
