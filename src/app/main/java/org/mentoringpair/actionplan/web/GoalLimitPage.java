package org.mentoringpair.actionplan.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.GoalLimit;
import org.mentoringpair.actionplan.GoalLimitSetting;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where Jira administrators say from how many goals at once the action plan warns. */
public final class GoalLimitPage extends JiraWebActionSupport {
    private static final String MOST = "most";

    private final GoalLimitSetting setting;
    private final GoalLimit limit;
    private final Texts texts;
    private Form form = new Form();
    private boolean saved;

    public GoalLimitPage(GoalLimitSetting setting, GoalLimit limit, Texts texts) {
        this.setting = setting;
        this.limit = limit;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        form = new Form().with(MOST, String.valueOf(limit.most()));
        return shown();
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        form = new Form().with(MOST, getHttpRequest().getParameter(MOST));
        try {
            setting.change(Numbers.whole(form.value(MOST)));
            saved = true;
        } catch (Refusal refusal) {
            form.refused(refusal, texts);
        }
        return shown();
    }

    /** Jira asks for an administrator before the page is reached; this asks again, in case the descriptor is changed. */
    private String shown() {
        return setting.openToAsker() ? "input" : "permissionviolation";
    }

    public Form getForm() {
        return form;
    }

    public boolean isSaved() {
        return saved;
    }

    public String getToken() {
        return getXsrfToken();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
