package org.mentoringpair.goals.web;

import java.util.List;
import org.mentoringpair.goals.Goal;
import org.mentoringpair.goals.Progress;
import org.mentoringpair.web.Texts;

/** One goal on the pair's page. */
public final class GoalLine {
    private final Goal goal;
    private final Texts texts;

    GoalLine(Goal goal, Texts texts) {
        this.goal = goal;
        this.texts = texts;
    }

    public String getKey() {
        return goal.key();
    }

    public String getSummary() {
        return goal.summary();
    }

    public String getStatus() {
        return goal.status();
    }

    public boolean isDueSet() {
        return goal.due() != null;
    }

    public String getDue() {
        return texts.day(goal.due());
    }

    /** How many milestones are done, for the bar. */
    public int getDone() {
        return progress().done();
    }

    public int getTotal() {
        return progress().total();
    }

    public boolean isMeasurable() {
        return progress().total() > 0;
    }

    /** The bar in words. */
    public String getProgress() {
        Progress progress = progress();
        return progress.inProgress() == 0
                ? texts.get("mentoring.goals.progress", progress.done(), progress.total())
                : texts.get("mentoring.goals.progress.under-way", progress.done(), progress.total(), progress.inProgress());
    }

    public List<MilestoneLine> getMilestones() {
        return goal.milestones().stream().map(milestone -> new MilestoneLine(milestone, texts)).toList();
    }

    private Progress progress() {
        return goal.progress();
    }
}
