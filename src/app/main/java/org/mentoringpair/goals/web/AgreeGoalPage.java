package org.mentoringpair.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalAgreeing;
import org.mentoringpair.goals.OpenGoal;
import org.mentoringpair.web.Texts;

/** Where one of the two agrees on a goal, or says that it still holds; the panel sends it here. */
public final class AgreeGoalPage extends GoalFormPage {
    private static final String SEEN = "seen";

    private final GoalAccess access;
    private final GoalAgreeing agreeing;
    private OpenGoal current;

    public AgreeGoalPage(GoalAccess access, GoalAgreeing agreeing, GoalPages pages, Texts texts) {
        super(access, pages, texts);
        this.access = access;
        this.agreeing = agreeing;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forOneOfTheTwo(List.of(), this::shown);
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forOneOfTheTwo(List.of(SEEN), goal -> {
            agreeing.agree(goal, getForm().value(SEEN));
            return backToPanel();
        });
    }

    @Override
    void refused(Refusal refusal) {
        shown(access.theirs(goal().issueId()));
    }

    private String shown(OpenGoal goal) {
        current = goal;
        return "input";
    }

    /** What it says now. */
    public List<TermLine> getTerms() {
        return TermLine.all(current.sheet().terms(), getTexts());
    }

    public String getSeen() {
        return current.sheet().terms().fingerprint();
    }
}
