package org.mentoringpair.pairing;

import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** What the two of a pair are called, for whatever says by name who reads it. */
public final class TwoNames {
    private final MentoringProjects projects;
    private final People people;

    public TwoNames(MentoringProjects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    /** Whoever has no account any more is called by their key. */
    public record Names(String mentor, String mentee) {
    }

    /** No SQL statement. @param projectId of a pair */
    public Names in(long projectId) {
        Pair pair = projects.pair(projectId).orElseThrow();
        return new Names(name(pair.mentorKey()), name(pair.menteeKey()));
    }

    private String name(String key) {
        return people.withKey(key).map(Person::displayName).orElse(key);
    }
}
