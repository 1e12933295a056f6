package org.mentoringpair.actionplan.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.actionplan.ActionPlan;
import org.mentoringpair.actionplan.AgreedStep;
import org.mentoringpair.actionplan.LastNote;
import org.mentoringpair.actionplan.PlanEntry;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * A plan as REST tells of it.
 *
 * @param withoutGoal milestones and actions that belong to no goal
 * @param agreed      agreed in check-ins that were logged on none of these
 */
record PlanJson(@JsonProperty List<LineJson> goals, @JsonProperty List<LineJson> withoutGoal, @JsonProperty List<AgreedJson> agreed) {
    static PlanJson of(ActionPlan plan, People people) {
        return new PlanJson(lines(plan.goals(), people), lines(plan.withoutGoal(), people), agreed(plan.agreed()));
    }

    private static List<LineJson> lines(List<PlanEntry> entries, People people) {
        return entries.stream().map(entry -> LineJson.of(entry, people)).toList();
    }

    private static List<AgreedJson> agreed(List<AgreedStep> steps) {
        return steps.stream().map(AgreedJson::of).toList();
    }

    /**
     * A goal, milestone or action.
     *
     * @param whose    of a goal: mentee, mentor or both
     * @param assignee of a milestone or action
     * @param steps    the milestones of a goal, the actions of a milestone
     */
    record LineJson(@JsonProperty String kind, @JsonProperty long issueId, @JsonProperty String key, @JsonProperty String summary,
                    @JsonProperty String whose, @JsonProperty PersonJson assignee, @JsonProperty String due, @JsonProperty String status,
                    @JsonProperty NoteJson lastNote, @JsonProperty List<AgreedJson> agreed, @JsonProperty List<LineJson> steps) {
        static LineJson of(PlanEntry entry, People people) {
            String owner = entry.issue().terms().owner();
            boolean goal = entry.issue().kind() == Kind.GOAL;
            return new LineJson(Words.of(entry.issue().kind()), entry.issue().id(), entry.issue().key(), entry.issue().summary(),
                    goal && !owner.isEmpty() ? Words.of(GoalOwner.valueOf(owner)) : null, goal || owner.isEmpty() ? null : PersonJson.of(owner, people),
                    day(entry.issue().terms().due()), entry.issue().terms().status().name(), NoteJson.of(entry.note()),
                    PlanJson.agreed(entry.agreed()), lines(entry.below(), people));
        }
    }

    /** The latest check-in on an issue; text is null for programme managers. */
    record NoteJson(@JsonProperty String day, @JsonProperty String text) {
        static NoteJson of(LastNote note) {
            return note == null ? null : new NoteJson(note.day().toString(), note.text().isEmpty() ? null : note.text());
        }
    }

    /** Agreed in a check-in; owner is mentor or mentee. */
    record AgreedJson(@JsonProperty String metOn, @JsonProperty String text, @JsonProperty String owner, @JsonProperty String due) {
        static AgreedJson of(AgreedStep step) {
            return new AgreedJson(step.metOn().toString(), step.action().text(), Words.of(step.action().owner()), day(step.action().due()));
        }
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
