package org.mentoringpair.goals;

import java.util.List;

/** The goals of a pair with their milestones, as far as whoever is asking may browse them. */
public interface Goals {
    /** In the order they were set; one search in Jira however many there are. */
    List<Goal> ofProject(long projectId);
}
