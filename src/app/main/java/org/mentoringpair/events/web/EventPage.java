package org.mentoringpair.events.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.events.Announcing;
import org.mentoringpair.events.CalledOffMeanwhile;
import org.mentoringpair.events.Event;
import org.mentoringpair.events.EventChangedMeanwhile;
import org.mentoringpair.events.EventMissing;
import org.mentoringpair.events.Invited;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where those who run a programme announce an event, change it and call it off. */
public final class EventPage extends JiraWebActionSupport {
    private static final String LIST = "/secure/MentoringEvents!default.jspa";

    private final Announcing announcing;
    private final EventForms forms;
    private final Programmes programmes;
    private final People people;
    private final Texts texts;
    private Form form;
    private int version;
    private EventView overtaking;
    private String formId = "";

    public EventPage(Announcing announcing, EventForms forms, Programmes programmes, People people, Texts texts) {
        this.announcing = announcing;
        this.forms = forms;
        this.programmes = programmes;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        try {
            if (getId().isEmpty()) {
                announcing.mustRun(writer(), programmeId());
                form = forms.untouched();
            } else {
                Event event = announcing.own(writer(), eventId());
                version = event.version();
                form = forms.of(event, writer());
            }
            return "input";
        } catch (EventMissing missing) {
            return "missing";
        }
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        form = forms.typed(getHttpRequest());
        version = Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0);
        try {
            sent();
            return getRedirect(LIST);
        } catch (EventMissing missing) {
            return "missing";
        } catch (CalledOffMeanwhile sentBefore) {
            form.refused(sentBefore, texts);
            formId = UUID.randomUUID().toString();
            return "input";
        } catch (EventChangedMeanwhile meanwhile) {
            version = meanwhile.now().version();
            overtaking = new EventView(meanwhile.now(), programmes, true, texts);
            return "input";
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return "input";
        }
    }

    private void sent() {
        if ("call-off".equals(parameter("what"))) {
            announcing.callOff(writer(), eventId());
        } else if (getId().isEmpty()) {
            announcing.announce(writer(), programmeId(), parameter("formId"), forms.draft(form));
        } else {
            announcing.change(writer(), eventId(), version, forms.draft(form));
        }
    }

    private Person writer() {
        return people.asking().orElseThrow();
    }

    private long eventId() {
        return Optional.ofNullable(Numbers.id(getId())).orElseThrow(EventMissing::new);
    }

    private long programmeId() {
        return Optional.ofNullable(Numbers.id(getProgrammeId())).orElseThrow(EventMissing::new);
    }

    private String parameter(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("");
    }

    /** Empty for a new event. */
    public String getId() {
        return parameter("id");
    }

    public String getProgrammeId() {
        return parameter("programme");
    }

    public int getVersion() {
        return version;
    }

    public String getFormId() {
        if (formId.isEmpty()) {
            formId = parameter("formId").isEmpty() ? UUID.randomUUID().toString() : parameter("formId");
        }
        return formId;
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getInvited() {
        return Choice.of(Invited.values(), form.value("invited"), "mentoring.events.invited", false, texts);
    }

    /** What somebody else saved meanwhile; none where nobody did. */
    public List<EventView> getOvertaking() {
        return overtaking == null ? List.of() : List.of(overtaking);
    }

    public String getZone() {
        return forms.zone(writer()).getId();
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
