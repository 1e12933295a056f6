package org.mentoringpair.milestones.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.mentoringpair.milestones.Blocking;
import org.mentoringpair.web.Texts;

/** The button by which one of the two says that nothing is in the way any more. */
public final class UnblockPage extends JiraWebActionSupport {
    private final MilestoneDesk desk;
    private final Blocking blocking;
    private final Texts texts;

    public UnblockPage(MilestoneDesk desk, Blocking blocking, Texts texts) {
        this.desk = desk;
        this.blocking = blocking;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return desk.visit(getHttpRequest().getParameter("milestone")).map(visit -> {
            blocking.unblock(visit.person(), visit.milestone());
            return getRedirect("/browse/" + visit.milestone().key() + "#mentoring-milestone");
        }).orElse("missing");
    }

    public Texts getTexts() {
        return texts;
    }
}
