package org.mentoringpair.enrolment.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.enrolment.Enrolling;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.Intake;
import org.mentoringpair.enrolment.Intakes;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where somebody joins a programme as mentor or mentee, changes what they said, and leaves. */
public final class EnrolPage extends JiraWebActionSupport {
    private static final String BACK = "/secure/MentoringEnrolments!default.jspa";

    private final Enrolling enrolling;
    private final EnrolmentForms forms;
    private final Intakes intakes;
    private final Programmes programmes;
    private final People people;
    private final Texts texts;
    private Form form = new Form();
    private List<String> chosen = List.of();
    private Optional<Enrolment> own = Optional.empty();
    private Intake intake;
    private boolean overtaken;

    public EnrolPage(Enrolling enrolling, EnrolmentForms forms, Intakes intakes, Programmes programmes, People people, Texts texts) {
        this.enrolling = enrolling;
        this.forms = forms;
        this.intakes = intakes;
        this.programmes = programmes;
        this.people = people;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        if (!isThere()) {
            return "missing";
        }
        own = enrolling.mine(person(), programmeId(), part());
        chosen = own.map(there -> there.profile().skills()).orElse(List.of());
        form = own.map(there -> forms.filled(person(), there, intake())).orElseGet(() -> forms.begun(person(), programmeId(), part()));
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        if (!isThere()) {
            return "missing";
        }
        if (parameter("withdraw") != null) {
            enrolling.withdraw(person(), programmeId(), part());
            return getRedirect(BACK + "?done=left");
        }
        form = EnrolmentForms.typed(getHttpRequest());
        chosen = EnrolmentForms.chosen(getHttpRequest());
        try {
            int seen = Optional.ofNullable(Numbers.whole(form.value("edition"))).orElse(0);
            enrolling.enrol(person(), programmeId(), part(), seen, EnrolmentForms.draft(form, chosen));
            return getRedirect(BACK + "?done=joined");
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            own = enrolling.mine(person(), programmeId(), part());
            overtaken = refusal.kind() == Refusal.Kind.CONFLICT;
            if (overtaken) {
                form.with("edition", own.map(there -> String.valueOf(there.edition())).orElse("0"));
            }
            return "input";
        }
    }

    private boolean isThere() {
        return programmes.name(programmeId()).isPresent() && part() != null && enrolling.isThereFor(person(), programmeId(), part());
    }

    private Person person() {
        return people.asking().orElseThrow();
    }

    private Part part() {
        return Choice.constant(Part.values(), parameter("part"));
    }

    private long programmeId() {
        return Optional.ofNullable(Numbers.id(parameter("programme"))).orElse(0L);
    }

    /** Read once for each page. */
    private Intake intake() {
        if (intake == null) {
            intake = intakes.of(programmeId());
        }
        return intake;
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public String getProgramme() {
        return programmes.name(programmeId()).orElse("");
    }

    public String getProgrammeId() {
        return String.valueOf(programmeId());
    }

    public String getPart() {
        return part().name();
    }

    /** What the keys of texts end with that differ between mentors and mentees. */
    public String getPartKey() {
        return Choice.keyOf(part());
    }

    public boolean isMentor() {
        return part() == Part.MENTOR;
    }

    public boolean isJoined() {
        return own.isPresent();
    }

    /** Whether the programme has skills to choose from. */
    public boolean isChoosing() {
        return !getSkills().isEmpty();
    }

    /** The skills of the programme to choose from. */
    public List<Choice> getSkills() {
        return intake().skills().stream().map(skill -> new Choice(skill, skill, "", chosen.contains(skill))).toList();
    }

    /** What stands there by now, where another window was faster. */
    public List<ProfileLine> getNow() {
        return own.map(there -> forms.now(person(), there, texts)).orElse(List.of());
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** The names of those who run the programme. */
    public List<String> getManagers() {
        return programmes.withId(programmeId()).stream().flatMap(programme -> programme.managerKeys().stream()).map(people::withKey).flatMap(Optional::stream)
                .map(Person::displayName).sorted().toList();
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
