package org.mentoringpair.figures;

import java.util.Collection;
import java.util.List;
import org.mentoringpair.pairing.ProjectForgetter;

/** How far the goals of all pairs are, kept beside Jira so that they can be counted without opening them to anybody. */
public interface GoalCounts extends ProjectForgetter {
    /** Keeps how far a goal is by now. One SQL statement where that is known already. */
    void note(GoalCount goal);

    /** Keeps these as all goals of a project. One SQL statement where that is known already. */
    void recount(long projectId, Collection<GoalCount> goals);

    /** Of some projects, a thousand at most. One SQL statement. */
    List<GoalCount> ofProjects(Collection<Long> projectIds);

    /** Of the pairs of a programme, each goal once. One SQL statement. */
    List<GoalCount> ofProgramme(long programmeId);
}
