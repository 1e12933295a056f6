package org.mentoringpair.events.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mentoringpair.events.EventReading;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** What lies ahead in the programmes somebody takes part in or runs. Five SQL statements, however much it is. */
public final class EventsPage extends JiraWebActionSupport {
    private final EventReading reading;
    private final Programmes programmes;
    private final People people;
    private final Texts texts;
    private Set<Long> run = Set.of();
    private List<EventView> events = List.of();

    public EventsPage(EventReading reading, Programmes programmes, People people, Texts texts) {
        this.reading = reading;
        this.programmes = programmes;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Person reader = people.asking().orElseThrow();
        run = reading.runBy(reader);
        events = reading.ahead(reader).stream().map(event -> new EventView(event, programmes, run.contains(event.programmeId()), texts)).toList();
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public boolean isNothing() {
        return events.isEmpty();
    }

    public List<EventView> getEvents() {
        return events;
    }

    /** The programmes for which whoever reads can announce something. */
    public List<Choice> getRun() {
        return run.stream().map(id -> new Choice(String.valueOf(id), programmes.name(id).orElse(""), "", false)).sorted(Comparator.comparing(Choice::getText)).toList();
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
