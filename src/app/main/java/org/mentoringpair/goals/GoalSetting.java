package org.mentoringpair.goals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.MentoringProjects;

/** A goal is set with its first milestones: everything is checked before anything is made, and each form makes one goal. */
public final class GoalSetting {
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final MentoringProjects projects;
    private final GoalRules rules;
    private final GoalIssues issues;
    private final UsedForms forms;
    private final OneAtATime turns;
    private final Clock clock;

    public GoalSetting(MentoringProjects projects, GoalRules rules, GoalIssues issues, UsedForms forms, OneAtATime turns, Clock clock) {
        this.projects = projects;
        this.rules = rules;
        this.issues = issues;
        this.forms = forms;
        this.turns = turns;
        this.clock = clock;
    }

    /** Whether the project is a pair's and whoever is asking may see it. */
    public boolean openTo(long projectId) {
        return projects.contains(projectId) && issues.seen(projectId);
    }

    /** Whether whoever is asking sets goals there; programme managers may look and set none. */
    public boolean isFor(long projectId) {
        return openTo(projectId) && issues.creatable(projectId);
    }

    /**
     * @param formId of the form the draft came with
     * @return Jira's key of the goal
     * @throws Refusal everything that is wrong, each at its input; {@link GoalMadeAlready} for a form that was sent before
     */
    public String set(GoalDraft draft, String formId) {
        if (!openTo(draft.projectId())) {
            throw new Refusal(Refusal.Kind.MISSING, null, "mentoring.goals.no-project");
        }
        if (!issues.creatable(draft.projectId())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.goals.only-the-two");
        }
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.stale");
        }
        return turns.inTurn("form." + formId, () -> {
            OptionalLong made = forms.madeBy(formId);
            if (made.isPresent()) {
                throw new GoalMadeAlready(issues.key(made.getAsLong()));
            }
            check(draft);
            return make(draft, formId);
        });
    }

    private void check(GoalDraft draft) {
        List<Refusal> objections = rules.objections(draft);
        if (objections.isEmpty()) {
            objections = issues.objections(draft);
        }
        if (!objections.isEmpty()) {
            throw new Refusals(objections);
        }
    }

    private String make(GoalDraft draft, String formId) {
        GoalIssues.Made goal = issues.makeGoal(draft);
        forms.used(formId, goal.issueId(), clock.instant());
        List<MilestoneDraft> toMake = new ArrayList<>(draft.milestones().stream().filter(milestone -> !milestone.isLeftOut()).toList());
        List<String> made = new ArrayList<>();
        try {
            while (!toMake.isEmpty()) {
                made.add(issues.makeMilestone(draft.projectId(), toMake.get(0), goal).key());
                toMake.remove(0);
            }
        } catch (Refusal notAfterAll) {
            throw new GoalHalfMade(goal.key(), made, toMake.stream().map(MilestoneDraft::title).toList());
        }
        return goal.key();
    }
}
