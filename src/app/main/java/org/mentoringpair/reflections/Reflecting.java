package org.mentoringpair.reflections;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.goals.UsedForms;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.Person;

/** Mentor or mentee look back on a milestone: everything is checked before anything is made, and each form makes one reflection. */
public final class Reflecting {
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final MentoringProjects projects;
    private final Steps steps;
    private final ReflectionIssues issues;
    private final UsedForms forms;
    private final OneAtATime turns;
    private final Clock clock;

    public Reflecting(MentoringProjects projects, Steps steps, ReflectionIssues issues, UsedForms forms, OneAtATime turns, Clock clock) {
        this.projects = projects;
        this.steps = steps;
        this.issues = issues;
        this.forms = forms;
        this.turns = turns;
        this.clock = clock;
    }

    /** The milestone, if it is one of the person's own pair. */
    public Optional<Step> milestone(Person person, long issueId) {
        return steps.withId(issueId).filter(step -> projects.pair(step.projectId()).filter(pair -> pair.joins(person.key())).isPresent());
    }

    /** Where what the two will change can become actions. */
    public List<Step> next(Step milestone) {
        return steps.open(milestone.projectId()).stream().filter(step -> step.issueId() != milestone.issueId()).toList();
    }

    /**
     * @param formId  of the form the draft came with
     * @param summary what the reflection is called in Jira
     * @throws Refusal everything that is wrong, each at its input; {@link ReflectionMadeAlready} for a form that was sent before
     */
    public WrittenReflection reflect(Step milestone, String formId, String summary, ReflectionDraft draft) {
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.reflections.stale");
        }
        return turns.inTurn("form." + formId, () -> {
            OptionalLong made = forms.madeBy(formId);
            if (made.isPresent()) {
                throw new ReflectionMadeAlready(issues.key(made.getAsLong()));
            }
            Optional<Step> next = checked(milestone, summary, draft);
            WrittenReflection written = issues.make(milestone, summary, draft);
            forms.used(formId, written.issueId(), clock.instant());
            next.ifPresent(step -> act(step, written, draft.lines()));
            return written;
        });
    }

    /** What is said of a key that belongs to no milestone of the pair, at its field: "milestone" or "next". */
    public Refusal refused(String field) {
        return ReflectionDraft.refusal(field, field);
    }

    private Optional<Step> checked(Step milestone, String summary, ReflectionDraft draft) {
        List<Refusal> wrong = new ArrayList<>(draft.objections());
        Optional<Step> next = draft.nextId() == null ? Optional.empty()
                : next(milestone).stream().filter(step -> step.issueId() == draft.nextId()).findFirst();
        if (draft.nextId() != null && next.isEmpty()) {
            wrong.add(ReflectionDraft.refusal("next", "next"));
        }
        if (wrong.isEmpty()) {
            wrong.addAll(issues.objections(milestone, summary, draft));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return next;
    }

    private void act(Step next, WrittenReflection written, List<String> lines) {
        List<String> missing = new ArrayList<>(lines);
        try {
            while (!missing.isEmpty()) {
                issues.makeAction(next, missing.get(0));
                missing.remove(0);
            }
        } catch (Refusal notAfterAll) {
            throw new ReflectionHalfMade(written.key(), missing);
        }
    }
}
