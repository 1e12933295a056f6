package org.mentoringpair.milestones.web;

import java.util.List;

/** What the panel on a milestone shows to one of the two. */
public final class MilestoneView {
    private final long issueId;
    private final boolean done;
    private final boolean blocked;
    private final ObstacleView obstacle;
    private final List<PromptLine> prompts;

    /** @param obstacle null where nothing was said */
    MilestoneView(long issueId, boolean done, boolean blocked, ObstacleView obstacle, List<PromptLine> prompts) {
        this.issueId = issueId;
        this.done = done;
        this.blocked = blocked;
        this.obstacle = obstacle;
        this.prompts = List.copyOf(prompts);
    }

    public String getIssueId() {
        return String.valueOf(issueId);
    }

    public boolean isDone() {
        return done;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public boolean isSaid() {
        return obstacle != null;
    }

    public ObstacleView getObstacle() {
        return obstacle;
    }

    public List<PromptLine> getPrompts() {
        return prompts;
    }

    public boolean isQuiet() {
        return done && prompts.isEmpty();
    }
}
