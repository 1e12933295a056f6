package org.mentoringpair.concern.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.ConcernCare;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Where whoever raised a concern lets more people read it. */
public final class ConcernAudiencePage extends ConcernCarePage {
    private final ConcernCare care;

    public ConcernAudiencePage(ConcernCare care, ConcernIssues issues, People people, ConcernPages pages, Texts texts) {
        super(issues, people, pages, texts);
        this.care = care;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(care, () -> isMine() ? shown() : "missing");
    }

    private String shown() {
        form(ConcernForms.typed(getHttpRequest(), "audience"));
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(care, () -> {
            if (!isMine()) {
                return "missing";
            }
            shown();
            care.widen(member(), found().concern().issueId(), ConcernForms.audience(getForm()));
            return backToConcern();
        });
    }

    private boolean isMine() {
        return found().concern().isBy(member().key());
    }

    /** Those that are wider than the one it has. */
    public List<Choice> getAudiences() {
        Audience now = found().concern().audience();
        return pages().choices(Stream.of(Audience.values()).filter(audience -> audience.isWiderThan(now)), member(), found().pair(), getForm().value("audience"));
    }
}
