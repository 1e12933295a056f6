package org.mentoringpair.celebration.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.mentoringpair.celebration.Celebrating;
import org.mentoringpair.celebration.CelebrationChangedMeanwhile;
import org.mentoringpair.celebration.CelebrationMissing;
import org.mentoringpair.celebration.web.CelebrationDesk.Visit;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The buttons by which each of the two agrees that others are told of a celebration, or takes that back. */
public final class ConsentPage extends JiraWebActionSupport {
    private final CelebrationDesk desk;
    private final Celebrating celebrating;
    private final Texts texts;

    public ConsentPage(CelebrationDesk desk, Celebrating celebrating, Texts texts) {
        this.desk = desk;
        this.celebrating = celebrating;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return desk.visit(getHttpRequest().getParameter("issue")).map(this::changed).orElse("missing");
    }

    private String changed(Visit visit) {
        try {
            if ("agree".equals(getHttpRequest().getParameter("step"))) {
                celebrating.agree(visit.person(), visit.step(), Optional.ofNullable(Numbers.whole(getHttpRequest().getParameter("edition"))).orElse(0));
            } else {
                celebrating.withdraw(visit.person(), visit.step());
            }
        } catch (CelebrationMissing gone) {
            return "missing";
        } catch (CelebrationChangedMeanwhile slower) {
            // what it says by now, and the button to agree to that, stand on the page they return to
            return backToPanel(visit);
        }
        return backToPanel(visit);
    }

    private String backToPanel(Visit visit) {
        return getRedirect("/browse/" + visit.step().key() + "#mentoring-celebration");
    }

    public Texts getTexts() {
        return texts;
    }
}
