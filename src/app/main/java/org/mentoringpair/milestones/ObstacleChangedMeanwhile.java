package org.mentoringpair.milestones;

import org.mentoringpair.Refusal;

/** The other one of the two said meanwhile what help is needed, or that none is any more. */
public final class ObstacleChangedMeanwhile extends Refusal {
    private final transient Obstacle now;

    /** @param now null where it is gone */
    ObstacleChangedMeanwhile(Obstacle now) {
        super(Kind.CONFLICT, null, now == null ? "mentoring.milestones.block.gone" : "mentoring.milestones.block.changed");
        this.now = now;
    }

    /** What it is now, so that whoever was slower can compare; null where it is gone. */
    public Obstacle now() {
        return now;
    }
}
