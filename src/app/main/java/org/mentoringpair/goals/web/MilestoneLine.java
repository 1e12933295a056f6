package org.mentoringpair.goals.web;

import org.mentoringpair.goals.Milestone;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.web.Texts;

/** One milestone on the pair's page. */
public final class MilestoneLine {
    private final Milestone milestone;
    private final Texts texts;

    MilestoneLine(Milestone milestone, Texts texts) {
        this.milestone = milestone;
        this.texts = texts;
    }

    public String getKey() {
        return milestone.key();
    }

    public String getSummary() {
        return milestone.summary();
    }

    public String getStatus() {
        return milestone.status();
    }

    public boolean isDone() {
        return milestone.state() == MilestoneState.DONE;
    }

    /** AUI's class for the colour of the status. */
    public String getColour() {
        return switch (milestone.state()) {
            case DONE -> "aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            case TO_DO -> "aui-lozenge-default";
        };
    }

    public String getDue() {
        return texts.day(milestone.due());
    }
}
