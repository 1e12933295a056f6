package org.mentoringpair.goals;

import java.util.List;

/** The goals of a pair with their milestones, as far as whoever is asking may browse them. */
public interface Goals {
    /** In the order they were set; one search in Jira however many there are. */
    List<Goal> ofProject(long projectId);

    /** Those the two look forward to beyond their time together: when they part, somebody takes them along. One search. */
    default List<Goal> laterOf(long projectId) {
        return ofProject(projectId).stream().filter(Goal::isLater).toList();
    }

    /** The same goals by whose they are and when their turn is. One search. */
    default GoalColumns columnsOf(long projectId) {
        return new GoalColumns(ofProject(projectId));
    }
}
