package org.mentoringpair.goals.web;

import java.util.List;
import org.mentoringpair.goals.GoalMark;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** What everybody who may look at a goal sees of it: the marks of its frame, and its measure. */
public final class GoalView {
    private final GoalSheet sheet;
    private final Texts texts;

    GoalView(GoalSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    public String getIssueId() {
        return String.valueOf(sheet.issueId());
    }

    public String getProjectId() {
        return String.valueOf(sheet.projectId());
    }

    public String getKey() {
        return sheet.key();
    }

    public String getSummary() {
        return sheet.summary();
    }

    public boolean isAchieved() {
        return sheet.state() == GoalState.ACHIEVED;
    }

    public boolean isOver() {
        return sheet.state().isOver();
    }

    public boolean isFramed() {
        return sheet.frame() != null;
    }

    /** Such as: SMART: 3 of 5 written down. */
    public String getFrame() {
        long said = sheet.marks().stream().filter(GoalMark::said).count();
        return texts.get("mentoring.goals.marks." + Choice.keyOf(sheet.frame()), said, GoalText.promptsOf(sheet.frame()).size());
    }

    public List<MarkLine> getMarks() {
        return sheet.marks().stream().map(mark -> new MarkLine(mark, texts)).toList();
    }

    public boolean isMeasured() {
        return sheet.measure().isPresent();
    }

    public MeasureView getMeasure() {
        return new MeasureView(sheet.measure().orElseThrow(), sheet.said(GoalText.MEASURE_NOW), texts);
    }

    /** Where they stood when they began, in their words. */
    public String getToday() {
        return sheet.said(GoalText.WHERE_I_AM_NOW);
    }
}
