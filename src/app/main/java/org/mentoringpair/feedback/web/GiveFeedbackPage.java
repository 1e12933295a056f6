package org.mentoringpair.feedback.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.mentoringpair.web.Texts;

/** The way from an issue of a pair to Jira's own create screen, on which feedback is written. It changes nothing. */
public final class GiveFeedbackPage extends JiraWebActionSupport {
    private final FeedbackDoor door;
    private final JirasCreateForm form;
    private final Texts texts;

    public GiveFeedbackPage(FeedbackDoor door, JirasCreateForm form, Texts texts) {
        this.door = door;
        this.form = form;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return door.place(getLoggedInUser(), getHttpRequest().getParameter("issue"))
                .map(place -> getRedirect(form.address(place, getLoggedInUser().getKey()))).orElse("missing");
    }

    public Texts getTexts() {
        return texts;
    }
}
