package org.mentoringpair.actionplan.web;

import java.time.LocalDate;
import org.mentoringpair.actionplan.AgreedStep;
import org.mentoringpair.actionplan.PlanEntry;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.goals.Progress;
import org.mentoringpair.web.Texts;

/** One line of the plan as a reader sees it; of an issue in Jira, or of what was agreed in a check-in. */
public final class PlanLine {
    private final PlanEntry entry;
    private final AgreedStep agreed;
    private final String owner;
    private final int depth;
    private final LineTools tools;
    private final Texts texts;

    private PlanLine(PlanEntry entry, AgreedStep agreed, String owner, int depth, LineTools tools, Texts texts) {
        this.entry = entry;
        this.agreed = agreed;
        this.owner = owner;
        this.depth = depth;
        this.tools = tools;
        this.texts = texts;
    }

    static PlanLine of(PlanEntry entry, String owner, int depth, LineTools tools, Texts texts) {
        return new PlanLine(entry, null, owner, depth, tools, texts);
    }

    static PlanLine of(AgreedStep agreed, String owner, int depth, Texts texts) {
        return new PlanLine(null, agreed, owner, depth, LineTools.NONE, texts);
    }

    /** Whether it was agreed in a check-in and is no issue of Jira's. */
    public boolean isAgreed() {
        return agreed != null;
    }

    public String getId() {
        return String.valueOf(entry.issue().id());
    }

    public String getKey() {
        return entry.issue().key();
    }

    public String getSummary() {
        return isAgreed() ? agreed.action().text() : entry.issue().summary();
    }

    /** Goal, milestone, action, or where it was agreed. */
    public String getKind() {
        return isAgreed() ? texts.get("mentoring.actionplan.kind.agreed", texts.day(agreed.metOn()))
                : texts.get("mentoring.actionplan.kind." + kindName());
    }

    /** Part of a style's name. */
    public String getKindName() {
        return isAgreed() ? "agreed" : kindName();
    }

    private String kindName() {
        return switch (entry.issue().kind()) {
            case GOAL -> "goal";
            case MILESTONE -> "milestone";
            case ACTION -> "action";
        };
    }

    /** How far it is indented. */
    public int getDepth() {
        return depth;
    }

    public String getOwner() {
        return owner;
    }

    public String getDue() {
        return texts.day(due());
    }

    public boolean isOverdue() {
        return !isAgreed() && entry.issue().kind() != PlannedIssue.Kind.GOAL && !entry.issue().isDone()
                && due() != null && due().isBefore(tools.today());
    }

    private LocalDate due() {
        return isAgreed() ? agreed.action().due() : entry.issue().terms().due();
    }

    /** Empty for what was agreed: a promise has no status in Jira. */
    public String getStatus() {
        return isAgreed() ? "" : entry.issue().terms().status().name();
    }

    /** AUI's class for the colour of the status. */
    public String getColour() {
        MilestoneState state = entry.issue().terms().status().state();
        return switch (state) {
            case DONE -> "aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            case TO_DO -> "aui-lozenge-default";
        };
    }

    public boolean isNoted() {
        return !isAgreed() && entry.note() != null;
    }

    public String getNote() {
        return entry.note().text();
    }

    public String getNoteDay() {
        return texts.day(entry.note().day());
    }

    public boolean isMeasurable() {
        return !isAgreed() && entry.issue().kind() == PlannedIssue.Kind.GOAL && progress().total() > 0;
    }

    public int getDone() {
        return progress().done();
    }

    public int getTotal() {
        return progress().total();
    }

    /** The bar in words. */
    public String getProgress() {
        return texts.get("mentoring.actionplan.progress", progress().done(), progress().total());
    }

    private Progress progress() {
        return entry.progress();
    }

    /** What the reader can do with the line. */
    public LineTools getTools() {
        return tools;
    }
}
