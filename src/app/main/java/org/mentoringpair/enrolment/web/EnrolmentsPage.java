package org.mentoringpair.enrolment.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.enrolment.Enrolling;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.Intake;
import org.mentoringpair.enrolment.Intakes;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Texts;

/** The programmes somebody can join, and those in which they take part. Four SQL statements. */
public final class EnrolmentsPage extends JiraWebActionSupport {
    private final Enrolling enrolling;
    private final Intakes intakes;
    private final Programmes programmes;
    private final People people;
    private final Texts texts;
    private List<OpenProgramme> found = List.of();

    public EnrolmentsPage(Enrolling enrolling, Intakes intakes, Programmes programmes, People people, Texts texts) {
        this.enrolling = enrolling;
        this.intakes = intakes;
        this.programmes = programmes;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Map<Long, List<Enrolment>> own = enrolling.mine(people.asking().orElseThrow()).stream().collect(Collectors.groupingBy(Enrolment::programmeId));
        Set<Long> open = intakes.all().stream().filter(Intake::open).map(Intake::programmeId).collect(Collectors.toSet());
        found = programmes.all().stream().filter(programme -> open.contains(programme.id()) || own.containsKey(programme.id()))
                .map(programme -> new OpenProgramme(programme, open.contains(programme.id()), own.getOrDefault(programme.id(), List.of()), texts)).toList();
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public List<OpenProgramme> getProgrammes() {
        return found;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was done just now; empty where nothing was. */
    public String getDone() {
        String done = getHttpRequest().getParameter("done");
        return "joined".equals(done) || "left".equals(done) ? texts.get("mentoring.enrolment.done." + done) : "";
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
