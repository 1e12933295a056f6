package org.mentoringpair.concern.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.concern.ConcernCare;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.concern.RevisitDay;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** Where somebody says what came of looking at a concern again: settled, or the next step and another day. */
public final class LookAgainPage extends ConcernCarePage {
    private static final String[] FIELDS = {"outcome", "words", "revisitOn"};

    private final ConcernCare care;

    public LookAgainPage(ConcernCare care, ConcernIssues issues, People people, ConcernPages pages, Texts texts) {
        super(issues, people, pages, texts);
        this.care = care;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(care, () -> {
            form(ConcernForms.typed(getHttpRequest(), FIELDS).with("revisitOn", RevisitDay.after(care.today(member())).toString()));
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(care, () -> {
            form(ConcernForms.typed(getHttpRequest(), FIELDS));
            LocalDate seen = Optional.ofNullable(getHttpRequest().getParameter("seen")).flatMap(Day::parse).orElse(null);
            care.lookedAgain(member(), found().concern().issueId(), seen, ConcernForms.look(getForm()));
            return backToConcern();
        });
    }

    public boolean isSettled() {
        return found().concern().settled();
    }

    /** The day it was to be looked at again, as the form sends it back; empty for none. */
    public String getSeen() {
        return Objects.toString(found().concern().revisitOn(), "");
    }

    public String getRevisitOn() {
        return getTexts().day(found().concern().revisitOn());
    }
}
