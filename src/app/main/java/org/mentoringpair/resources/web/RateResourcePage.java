package org.mentoringpair.resources.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.mentoringpair.resources.LibraryKeeping;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.web.Texts;

/** The buttons by which a reader says whether something helped. It has a page only where that is not there for whoever asks. */
public final class RateResourcePage extends JiraWebActionSupport {
    private final LibraryDesk desk;
    private final LibraryKeeping keeping;
    private final Texts texts;

    public RateResourcePage(LibraryDesk desk, LibraryKeeping keeping, Texts texts) {
        this.desk = desk;
        this.keeping = keeping;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return ResourceFormPage.orMissing(() -> {
            Resource rated = keeping.rate(desk.asking(), LibraryDesk.id(getHttpRequest().getParameter("id")), "yes".equals(getHttpRequest().getParameter("helpful")));
            return getRedirect(LibraryDesk.page(rated.programmeId()) + "#mentoring-resource-" + rated.id());
        });
    }

    public Texts getTexts() {
        return texts;
    }
}
