package org.mentoringpair.skills;

import java.util.List;

/**
 * Something one of the two can do and wants to do better.
 *
 * @param id         key of the skill among the app's own rows
 * @param ownerKey   Jira user key of the one whose skill it is
 * @param edition    counts the changes, from 1; whoever changes something says which edition they saw
 * @param ratings    latest first, at least one
 * @param milestones Jira's ids of the milestones by which it is to grow
 */
public record Skill(long id, long pairId, String ownerKey, String name, int edition, List<Rating> ratings, List<Long> milestones) {
    public Skill {
        ratings = List.copyOf(ratings);
        milestones = List.copyOf(milestones);
    }

    /** What holds today. */
    public Rating latest() {
        return ratings.get(0);
    }

    public Levels levels() {
        return latest().levels();
    }
}
