package org.mentoringpair.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalProposal;
import org.mentoringpair.goals.GoalRenegotiating;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalTerm;
import org.mentoringpair.goals.GoalTerms;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.web.Texts;

/** Where one of the two proposes to change what both agreed on, and says why. */
public final class RenegotiateGoalPage extends GoalFormPage {
    private static final List<String> FIELDS = List.of("formId", "seen", "reason", "summary", "measurable", "measure-baseline", "measure-target", "measure-unit", "due");

    private final GoalAccess access;
    private final GoalRenegotiating renegotiating;

    public RenegotiateGoalPage(GoalAccess access, GoalRenegotiating renegotiating, GoalPages pages, Texts texts) {
        super(access, pages, texts);
        this.access = access;
        this.renegotiating = renegotiating;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forOneOfTheTwo(List.of("reason"), goal -> {
            GoalTerms terms = goal.sheet().terms();
            for (GoalTerm term : GoalTerm.values()) {
                getForm().with(field(term), terms.said(term));
            }
            getForm().with("seen", terms.fingerprint()).with("formId", UUID.randomUUID().toString());
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forOneOfTheTwo(FIELDS, goal -> {
            renegotiating.propose(goal, new GoalProposal(getForm().value("formId"), getForm().value("seen"), getForm().value("reason"), wanted()));
            return backToPanel();
        });
    }

    private GoalTerms wanted() {
        Map<GoalTerm, String> wanted = new EnumMap<>(GoalTerm.class);
        for (GoalTerm term : GoalTerm.values()) {
            wanted.put(term, getForm().value(field(term)));
        }
        return new GoalTerms(wanted);
    }

    /** Sent once more, it is sent knowing what the goal says by now. */
    @Override
    void refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.CONFLICT) {
            getForm().with("seen", now().terms().fingerprint()).with("formId", UUID.randomUUID().toString());
        }
    }

    private GoalSheet now() {
        return access.theirs(goal().issueId()).sheet();
    }

    private static String field(GoalTerm term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is something both agreed on that could be renegotiated. */
    public boolean isPossible() {
        return GoalRenegotiating.isPossible(goal().sheet());
    }

    /** What the goal says now, to compare. */
    public List<TermLine> getTerms() {
        return TermLine.all(now().terms(), getTexts());
    }

    public TextLine getMeasurable() {
        return new TextLine(GoalText.MEASURABLE, getForm(), getTexts());
    }

    public List<TextLine> getNumbers() {
        return Stream.of(GoalText.MEASURE_BASELINE, GoalText.MEASURE_TARGET, GoalText.MEASURE_UNIT).map(text -> new TextLine(text, getForm(), getTexts())).toList();
    }
}
