package org.mentoringpair.closing.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.mentoringpair.closing.StageOffering;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The button by which one of the two puts the offer of a stage off. */
public final class StageLaterPage extends JiraWebActionSupport {
    private final ClosingDesk desk;
    private final StageOffering offering;
    private final ProjectPages pages;
    private final Texts texts;

    public StageLaterPage(ClosingDesk desk, StageOffering offering, ProjectPages pages, Texts texts) {
        this.desk = desk;
        this.offering = offering;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Optional<Stage> stage = Optional.ofNullable(Choice.constant(Stage.values(), getHttpRequest().getParameter("stage")));
        return stage.flatMap(it -> desk.member(getHttpRequest().getParameter("id")).map(member -> {
            offering.putOff(member.person(), member.pair(), it);
            return getRedirect(pages.pairHome(member.pair().projectId()));
        })).orElse("missing");
    }

    public Texts getTexts() {
        return texts;
    }
}
