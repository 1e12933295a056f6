package org.mentoringpair.skills.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.mentoringpair.skills.SkillKeeping;
import org.mentoringpair.skills.SkillMissing;
import org.mentoringpair.web.Texts;

/** Where a button of the map says that it still holds. It has a page only where it is not there for whoever asks. */
public final class SkillReviewPage extends JiraWebActionSupport {
    private final SkillDesk desk;
    private final SkillKeeping keeping;
    private final Texts texts;

    public SkillReviewPage(SkillDesk desk, SkillKeeping keeping, Texts texts) {
        this.desk = desk;
        this.keeping = keeping;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        try {
            SkillDesk.Member member = desk.ofProject(getHttpRequest().getParameter("projectId"));
            keeping.review(member.person(), member.pair());
            return getRedirect(desk.page(member.pair()));
        } catch (SkillMissing notTheirs) {
            return "missing";
        }
    }

    public Texts getTexts() {
        return texts;
    }
}
