package org.mentoringpair.celebration;

import java.util.Optional;

/** Goals and milestones, as far as whoever is asking may browse them. */
public interface Reached {
    /** Empty for what is neither goal nor milestone, is gone, or may not be browsed by whoever is asking. */
    Optional<Step> withId(long issueId);

    /**
     * A goal or milestone in Jira.
     *
     * @param done by the category of its status, whatever that is called
     */
    record Step(long issueId, long projectId, String key, String summary, boolean done) {
    }
}
