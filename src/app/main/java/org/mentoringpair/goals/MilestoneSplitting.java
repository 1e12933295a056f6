package org.mentoringpair.goals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.Person;

/**
 * A milestone that is too big becomes several. It stays itself, with all that was written on it, as the first and
 * smaller part; the others are new ones towards the same goal.
 */
public final class MilestoneSplitting {
    public static final int MOST_PARTS = 5;
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final MentoringProjects projects;
    private final SplitIssues issues;
    private final GoalRules rules;
    private final UsedForms forms;
    private final OneAtATime turns;
    private final Clock clock;

    public MilestoneSplitting(MentoringProjects projects, SplitIssues issues, GoalRules rules, UsedForms forms, OneAtATime turns, Clock clock) {
        this.projects = projects;
        this.issues = issues;
        this.rules = rules;
        this.forms = forms;
        this.turns = turns;
        this.clock = clock;
    }

    /** The milestone, if it is one of the person's own pair. */
    public Optional<MilestoneToSplit> milestone(Person person, String key) {
        return issues.withKey(key).filter(milestone -> projects.pair(milestone.projectId()).filter(pair -> pair.joins(person.key())).isPresent());
    }

    /**
     * Once, however often the same form is sent.
     *
     * @param parts the first is what the milestone becomes; those left out among the others are no parts
     * @throws Refusal everything that is wrong, each at its input; {@link SplitHalfDone} where Jira does not go along after all
     */
    public void split(MilestoneToSplit milestone, String formId, List<MilestoneDraft> parts) {
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.stale");
        }
        turns.inTurn("form." + formId, () -> {
            if (forms.madeBy(formId).isEmpty()) {
                check(milestone, parts);
                forms.used(formId, milestone.issueId(), clock.instant());
                make(milestone, parts);
            }
            return milestone;
        });
    }

    private void check(MilestoneToSplit milestone, List<MilestoneDraft> parts) {
        if (milestone.done()) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.split.done");
        }
        List<Refusal> wrong = new ArrayList<>(rules.partsObjections(milestone.due(), parts));
        if (parts.stream().skip(1).allMatch(MilestoneDraft::isLeftOut)) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, GoalDraft.titleField(2), "mentoring.goals.split.one"));
        }
        if (wrong.isEmpty()) {
            wrong.addAll(issues.objections(milestone, parts));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    /** The new ones first: as long as one of them is missing, the old one still says all of it. */
    private void make(MilestoneToSplit milestone, List<MilestoneDraft> parts) {
        List<MilestoneDraft> toMake = new ArrayList<>(parts.stream().skip(1).filter(part -> !part.isLeftOut()).toList());
        List<String> made = new ArrayList<>();
        try {
            while (!toMake.isEmpty()) {
                made.add(issues.make(milestone, toMake.get(0)));
                toMake.remove(0);
            }
            issues.become(milestone, parts.get(0));
        } catch (Refusal notAfterAll) {
            throw new SplitHalfDone(made, toMake.isEmpty() ? List.of(parts.get(0).title()) : toMake.stream().map(MilestoneDraft::title).toList());
        }
    }
}
