package org.mentoringpair.goals;

import org.mentoringpair.Refusal;

/** Somebody says how far a goal is while the other one has said so already. */
public final class NowChangedMeanwhile extends Refusal {
    /** @param now what it is by now, empty where nothing is said any more */
    NowChangedMeanwhile(String now) {
        super(Kind.CONFLICT, null, now.isEmpty() ? "mentoring.goals.now.taken-away-meanwhile" : "mentoring.goals.now.changed-meanwhile", now);
    }
}
