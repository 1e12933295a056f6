package org.mentoringpair.sandbox.people;

import java.util.List;

/**
 * One of the people every sandbox starts with.
 *
 * @param name     the username, which is the password too
 * @param key      what Jira stores; for some it is made from the account's id, so that mixing key and username up is found
 * @param story    who this is, in one sentence
 * @param timeZone null for the machine's own
 */
public record SeedPerson(String name, String key, String displayName, String part, String story, String timeZone, List<String> groups) {
    /** Everybody, in the order in which they are listed for logging in. */
    public static final List<SeedPerson> ALL = List.of(
            new SeedPerson("admin", "admin", "Rosa Lindqvist", "Jira administrator",
                    "Keeps Jira running for four hundred people at a maker of railway signals, alone on Fridays.",
                    null, List.of(Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS)),
            new SeedPerson("tamsin", "tamsin", "Tamsin Achterberg", "Programme manager",
                    "Runs the mentoring programme beside her own work in learning and development.",
                    "Europe/Amsterdam", List.of(Groups.SOFTWARE_USERS)),
            new SeedPerson("siobhan", "JIRAUSER10002", "Siobhan O'Sullivan", "Mentor",
                    "Has written interlocking software for twenty years and would rather ask than answer.",
                    "Europe/Dublin", List.of(Groups.SOFTWARE_USERS)),
            new SeedPerson("kenji", "kenji", "田中 健二", "Mentor",
                    "Leads the test laboratory in Osaka and mentors over video, early in his morning.",
                    "Asia/Tokyo", List.of(Groups.SOFTWARE_USERS)),
            new SeedPerson("amara", "JIRAUSER10004", "Amara Nwosu", "Mentee",
                    "Came back from parental leave and wants to lead a design review without rehearsing every sentence.",
                    "Africa/Lagos", List.of(Groups.SOFTWARE_USERS)),
            new SeedPerson("jonas", "jonas", "Jonas <img src=x onerror=alert(1)> Weber", "Mentee",
                    "Tests software for a living and puts markup into every name field he meets.",
                    "Europe/Berlin", List.of(Groups.SOFTWARE_USERS)),
            new SeedPerson("priya", "priya", "Priya Raghunathan", "Mentee",
                    "Moved from support to development last spring and doubts that she belongs there.",
                    "Asia/Kolkata", List.of(Groups.SOFTWARE_USERS)),
            new SeedPerson("victor", "victor", "Victor Delacroix", "Outsider",
                    "Sells signals, takes part in no mentoring, and should see nothing of it.",
                    "Europe/Paris", List.of(Groups.SOFTWARE_USERS)));
}
