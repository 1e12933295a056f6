package org.mentoringpair.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.Refusal;

/** What is planned, as Jira's issues: read and changed as whoever is asking, whose permissions count. */
public interface PlanIssues {
    /** Goals, milestones and actions of a project that whoever is asking may browse, oldest first. One search. */
    List<PlannedIssue> ofProject(long projectId);

    /**
     * Which of these are still goals, milestones or actions of the project and not done, by what Jira keeps and not by what its
     * index finds, and whether or not whoever is asking may browse them.
     */
    Set<Long> stillAhead(long projectId, Set<Long> issueIds);

    /** Empty as well for an issue of another project, of another kind, or that whoever is asking may not browse. */
    Optional<PlannedIssue> one(long projectId, long issueId);

    /** What whoever is asking can do with an issue next in its workflow, in the workflow's order. */
    List<Way> ways(long issueId);

    /**
     * Changes an issue through Jira's own services: all of it, or nothing if Jira objects beforehand.
     *
     * @throws Refusal everything Jira objects to, at owner, due or status
     */
    void change(PlannedIssue issue, Wanted wanted);

    /** A transition of the issue's workflow. */
    record Way(int id, String name) {
    }

    /**
     * @param owner     as in {@link PlannedIssue.Terms}
     * @param due       null for none
     * @param wayId     the transition to take, null to leave the status as it is
     */
    record Wanted(String owner, LocalDate due, Integer wayId) {
    }
}
