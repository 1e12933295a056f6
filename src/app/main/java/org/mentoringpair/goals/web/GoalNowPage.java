package org.mentoringpair.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalMeasuring;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.goals.OpenGoal;
import org.mentoringpair.web.Texts;

/** Where one of the two says how far a goal has come; the panel sends the number here. */
public final class GoalNowPage extends GoalFormPage {
    private static final String NOW = "now";
    private static final String SEEN = "seen";

    private final GoalAccess access;
    private final GoalMeasuring measuring;

    public GoalNowPage(GoalAccess access, GoalMeasuring measuring, GoalPages pages, Texts texts) {
        super(access, pages, texts);
        this.access = access;
        this.measuring = measuring;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forOneOfTheTwo(List.of(), goal -> {
            getForm().with(NOW, nowOf(goal)).with(SEEN, nowOf(goal));
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forOneOfTheTwo(List.of(NOW, SEEN), goal -> {
            measuring.now(goal, getForm().value(NOW), getForm().value(SEEN));
            return backToPanel();
        });
    }

    /** Sent once more, it is sent knowing what stands there by now. */
    @Override
    void refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.CONFLICT) {
            getForm().with(SEEN, nowOf(access.theirs(goal().issueId())));
        }
    }

    private static String nowOf(OpenGoal goal) {
        return goal.sheet().said(GoalText.MEASURE_NOW);
    }
}
