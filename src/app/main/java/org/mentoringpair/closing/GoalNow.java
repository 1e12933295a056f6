package org.mentoringpair.closing;

import org.mentoringpair.goals.Horizon;

/**
 * A goal as it stands.
 *
 * @param id      Jira's id of its issue
 * @param key     Jira's issue key as it is today, to link to
 * @param horizon when its turn is; null where it does not say, which means now
 */
public record GoalNow(long id, String key, String summary, State state, Horizon horizon) {
    /** How far a goal has come. */
    public enum State {
        DRAFT, AGREED, REACHED, DROPPED
    }

    /** Whether the two agreed on it, whatever became of it since. */
    public boolean isAgreed() {
        return state == State.AGREED || state == State.REACHED;
    }

    public boolean isReached() {
        return state == State.REACHED;
    }

    /** Whether there is still something to do for it. */
    public boolean isOpen() {
        return state == State.DRAFT || state == State.AGREED;
    }

    /** Whether its turn comes after this relationship. */
    public boolean isForLater() {
        return horizon == Horizon.LATER;
    }
}
