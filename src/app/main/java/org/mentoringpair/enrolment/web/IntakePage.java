package org.mentoringpair.enrolment.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.Intake;
import org.mentoringpair.enrolment.IntakeOffice;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/**
 * Where those who run a programme open and close it and see who takes part, fifty to a page. Four SQL statements,
 * whatever there is. For everybody else it looks as if it were not there.
 */
public final class IntakePage extends JiraWebActionSupport {
    private static final int ON_A_PAGE = 50;

    private final IntakeOffice office;
    private final People people;
    private final Texts texts;
    private Optional<Programme> programme = Optional.empty();
    private List<Enrolment> enrolled = List.of();
    private Form form = new Form();
    private boolean overtaken;

    public IntakePage(IntakeOffice office, People people, Texts texts) {
        this.office = office;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        if (!looked()) {
            return "missing";
        }
        Intake intake = office.intake(programme.orElseThrow());
        form = new Form().with("open", intake.open() ? "true" : "").with("skills", String.join("\n", intake.skills()))
                .with("edition", String.valueOf(intake.edition()));
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        if (!looked()) {
            return "missing";
        }
        form = new Form().with("open", parameter("open")).with("skills", parameter("skills")).with("edition", parameter("edition"));
        try {
            int seen = Optional.ofNullable(Numbers.whole(parameter("edition"))).orElse(0);
            office.say(people.asking().orElseThrow(), programmeId(), seen, parameter("open") != null, form.value("skills"));
            return getRedirect("/secure/MentoringIntake!default.jspa?saved=true&programme=" + programmeId());
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            overtaken = refusal.kind() == Refusal.Kind.CONFLICT;
            if (overtaken) {
                form.with("edition", String.valueOf(now().edition()));
            }
            return "input";
        }
    }

    private boolean looked() {
        programme = people.asking().flatMap(person -> office.managed(person, programmeId()));
        programme.ifPresent(managed -> enrolled = office.enrolled(managed));
        return programme.isPresent();
    }

    private Intake now() {
        return office.intake(programme.orElseThrow());
    }

    private long programmeId() {
        return Optional.ofNullable(Numbers.id(parameter("programme"))).orElse(0L);
    }

    private int startAt() {
        return Optional.ofNullable(Numbers.whole(parameter("startAt"))).orElse(0);
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public List<EnrolledLine> getEnrolled() {
        return enrolled.stream().skip(startAt()).limit(ON_A_PAGE).map(each -> new EnrolledLine(each, name(each.userKey()), texts)).toList();
    }

    /** Somebody whose account is gone is known by their key. */
    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElse(userKey);
    }

    public boolean isAnybody() {
        return !enrolled.isEmpty();
    }

    public boolean isMore() {
        return enrolled.size() - ON_A_PAGE > startAt();
    }

    public boolean isFurther() {
        return startAt() > 0;
    }

    public String getNextStart() {
        return String.valueOf(startAt() + ON_A_PAGE);
    }

    public String getEarlierStart() {
        return String.valueOf(Math.max(0, startAt() - ON_A_PAGE));
    }

    public boolean isOpen() {
        return !form.value("open").isEmpty();
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** What somebody else chose meanwhile. */
    public String getNowOpen() {
        return texts.get(now().open() ? "mentoring.enrolment.intake.is-open" : "mentoring.enrolment.intake.is-closed");
    }

    public List<String> getNowSkills() {
        return now().skills();
    }

    public boolean isSaved() {
        return "true".equals(parameter("saved"));
    }

    public String getProgramme() {
        return programme.orElseThrow().name();
    }

    public String getProgrammeId() {
        return String.valueOf(programmeId());
    }

    public Form getForm() {
        return form;
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
