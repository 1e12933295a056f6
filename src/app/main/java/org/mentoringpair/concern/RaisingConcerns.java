package org.mentoringpair.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.goals.UsedForms;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** One of the two raises a concern; each form raises one. */
public final class RaisingConcerns {
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final ConcernIssues issues;
    private final UsedForms forms;
    private final OneAtATime turns;
    private final TimeZones timeZones;
    private final Clock clock;

    public RaisingConcerns(ConcernIssues issues, UsedForms forms, OneAtATime turns, TimeZones timeZones, Clock clock) {
        this.issues = issues;
        this.forms = forms;
        this.turns = turns;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** The day it is for somebody. */
    public LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), timeZones.of(person));
    }

    /**
     * @param formId of the form the draft came with
     * @return the key of the issue; of the one made before, where the form was sent before
     * @throws Refusals everything that is wrong, each at its input
     * @throws ConcernMissing for whoever is not one of the two
     */
    public String raise(Person author, Pair pair, String formId, ConcernDraft draft) {
        if (!pair.joins(author.key())) {
            throw new ConcernMissing();
        }
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.concern.stale");
        }
        return turns.inTurn("form." + formId, () -> {
            OptionalLong made = forms.madeBy(formId);
            return issues.key(made.isPresent() ? made.getAsLong() : made(author, pair, formId, draft));
        });
    }

    private long made(Person author, Pair pair, String formId, ConcernDraft draft) {
        List<Refusal> wrong = new ArrayList<>(draft.objections(today(author)));
        if (wrong.isEmpty()) {
            wrong.addAll(issues.objections(pair, draft));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        long issueId = issues.make(pair, draft);
        forms.used(formId, issueId, clock.instant());
        return issueId;
    }
}
