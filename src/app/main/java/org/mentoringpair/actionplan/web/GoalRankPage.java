package org.mentoringpair.actionplan.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.GoalRanking;
import org.mentoringpair.actionplan.PlanMissing;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where a button of the plan puts a goal before another one. It has a page only where it is refused. */
public final class GoalRankPage extends JiraWebActionSupport {
    private final PlanDesk desk;
    private final GoalRanking ranking;
    private final Texts texts;
    private String problem = "";

    public GoalRankPage(PlanDesk desk, GoalRanking ranking, Texts texts) {
        this.desk = desk;
        this.ranking = ranking;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        try {
            PlanDesk.Reader reader = desk.reader(number("projectId")).orElseThrow(PlanMissing::new);
            ranking.put(reader.person(), number("projectId"), number("goal"), number("before"));
            return getRedirect(desk.page(number("projectId")) + "#plan-" + number("moved"));
        } catch (Refusal refusal) {
            problem = texts.sentence(refusal);
            return refusal.kind() == Refusal.Kind.MISSING ? "missing" : "refused";
        }
    }

    private long number(String name) {
        return Optional.ofNullable(Numbers.id(getHttpRequest().getParameter(name))).orElse(0L);
    }

    public String getProblem() {
        return problem;
    }

    public Texts getTexts() {
        return texts;
    }
}
