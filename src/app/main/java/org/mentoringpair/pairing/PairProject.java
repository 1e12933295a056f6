package org.mentoringpair.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.people.Person;

/** The Jira project in which a pair works: who runs it, who has which part in it, and the issue that stands for the pair. */
public interface PairProject {
    /** Whether the project is there and was made as a Mentoring Pair, so that it can hold one. */
    boolean prepared(long projectId);

    /** Whether whoever is asking may administer the project; false for a project that is not there. */
    boolean administeredByAsking(long projectId);

    /** Makes these people, and nobody else, the members of the roles Mentor, Mentee and Programme manager. */
    void giveRoles(long projectId, String mentorKey, String menteeKey, Set<String> managerKeys);

    /** Who is in those three roles now, the real members, however they came there. */
    Members members(long projectId);

    /** What the pair's issue shows, as Jira keeps it; empty where somebody deleted it. */
    Optional<OnIssue> onIssue(Pair pair);

    /** The projects made as a Mentoring Pair besides these, names by project ids, whoever is asking. */
    Map<Long, String> preparedBesides(Set<Long> projectIds);

    /**
     * Finds the issue that stands for the pair, or makes it, and writes its fields; twice does no harm.
     *
     * @param pair            id and issue id are not known yet and not looked at
     * @param summary         what the issue is called
     * @param programmeOption Jira's id of the programme's option in the field Programme
     * @return Jira's issue id
     */
    long issueFor(Pair pair, String summary, long programmeOption);

    /** The people in the three roles of a pair's project. */
    record Members(List<Person> mentors, List<Person> mentees, List<Person> programmeManagers) {
    }

    /**
     * What the pair's issue shows.
     *
     * @param key  the issue's key as it is today
     * @param last the day of the latest check-in, or null
     * @param next the day the next one is due, or null
     */
    record OnIssue(String key, LocalDate last, LocalDate next) {
    }
}
