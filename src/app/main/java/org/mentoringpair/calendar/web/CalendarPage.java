package org.mentoringpair.calendar.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.calendar.Feeding;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where everybody makes the address of their own calendar, sees it once, and takes it back. */
public final class CalendarPage extends JiraWebActionSupport {
    private static final String WHAT = "what";

    private final Feeding feeding;
    private final People people;
    private final ApplicationProperties jira;
    private final Texts texts;
    private final Form form = new Form();
    private String address = "";
    private String done = "";

    public CalendarPage(Feeding feeding, People people, ApplicationProperties jira, Texts texts) {
        this.feeding = feeding;
        this.people = people;
        this.jira = jira;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        try {
            if ("revoke".equals(getHttpRequest().getParameter(WHAT))) {
                feeding.revoke(reader());
                done = texts.get("mentoring.calendar.revoked");
            } else {
                make();
            }
        } catch (Refusal refusal) {
            form.refused(refusal, texts);
        }
        return "input";
    }

    private void make() {
        Optional<String> token = feeding.make(reader(), getHttpRequest().getParameter("formId"));
        address = token.map(end -> jira.getBaseUrl(UrlMode.CANONICAL) + "/rest/mentoring/1.0/calendars/" + end + ".ics").orElse("");
        done = texts.get(token.isPresent() ? "mentoring.calendar.made" : "mentoring.calendar.made-before");
    }

    private Person reader() {
        return people.asking().orElseThrow();
    }

    /** Empty but right after it was made. */
    public String getAddress() {
        return address;
    }

    /** What has just happened; empty where nothing did. */
    public String getDone() {
        return done;
    }

    /** Since when somebody has an address; empty where they have none. One SQL statement. */
    public String getSince() {
        return feeding.madeAt(reader()).map((Instant at) -> texts.moment(at)).orElse("");
    }

    public Form getForm() {
        return form;
    }

    public String getFormId() {
        return UUID.randomUUID().toString();
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
