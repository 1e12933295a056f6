package org.mentoringpair.readiness.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.enrolment.Enrolling;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.readiness.Habit;
import org.mentoringpair.readiness.HowOften;
import org.mentoringpair.readiness.LookAtOneself;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.resources.FirstReading;
import org.mentoringpair.resources.ResourceLanguage;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where everybody can look at themselves as a mentor or a mentee. What they answer is shown once and kept nowhere. */
public final class ReadinessPage extends JiraWebActionSupport {
    private static final int MOST_PROPOSED = 5;

    private final FirstReading reading;
    private final Enrolling enrolling;
    private final Programmes programmes;
    private final People people;
    private final Languages languages;
    private final Texts texts;
    private Part part = Part.MENTEE;
    private String programme = "";
    private LookAtOneself look;
    private List<ProposedReading> proposed = List.of();

    public ReadinessPage(FirstReading reading, Enrolling enrolling, Programmes programmes, People people, Languages languages, Texts texts) {
        this.reading = reading;
        this.enrolling = enrolling;
        this.programmes = programmes;
        this.people = people;
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        begin();
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        begin();
        Map<Habit, HowOften> answers = new EnumMap<>(Habit.class);
        part.habits().forEach(habit -> Optional.ofNullable(Choice.constant(HowOften.values(), parameter(habit.name()))).ifPresent(often -> answers.put(habit, often)));
        look = new LookAtOneself(part, answers);
        proposed = look.isWhole() ? read() : List.of();
        return "input";
    }

    /** What is said of a programme is said where it can be joined, as on the page for that. */
    private void begin() {
        part = sentPart();
        programme = people.asking().filter(person -> enrolling.isThereFor(person, programmeId(), part)).flatMap(person -> programmes.name(programmeId())).orElse("");
    }

    private Part sentPart() {
        return Optional.ofNullable(Choice.constant(Part.values(), parameter("part"))).orElse(Part.MENTEE);
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    private long programmeId() {
        return Optional.ofNullable(Numbers.id(parameter("programme"))).orElse(0L);
    }

    /** Of the programme somebody thinks of joining; empty where they just look, and where it is not there for them. */
    public String getProgramme() {
        return programme;
    }

    public String getProgrammeId() {
        return programme.isEmpty() ? "" : String.valueOf(programmeId());
    }

    private List<ProposedReading> read() {
        Person reader = people.asking().orElseThrow();
        return reading.proposed(reader, programmeId(), part, ResourceLanguage.of(languages.of(reader)), MOST_PROPOSED).stream().map(ProposedReading::new).toList();
    }

    public boolean isAnythingProposed() {
        return !proposed.isEmpty();
    }

    /** What of that programme's library is worth reading now. */
    public List<ProposedReading> getProposed() {
        return proposed;
    }

    public String getPart() {
        return part.name();
    }

    public boolean isMentor() {
        return part == Part.MENTOR;
    }

    public List<HabitLine> getHabits() {
        return lines(part.habits());
    }

    public boolean isUnfinished() {
        return look != null && !look.isWhole();
    }

    public boolean isSeen() {
        return look != null && look.isWhole();
    }

    public List<HabitLine> getEasy() {
        return lines(look.comesEasily());
    }

    public boolean isAnythingEasy() {
        return !look.comesEasily().isEmpty();
    }

    public List<HabitLine> getToTry() {
        return lines(look.toTry());
    }

    public boolean isAnythingToTry() {
        return !look.toTry().isEmpty();
    }

    private List<HabitLine> lines(List<Habit> habits) {
        return habits.stream().map(habit -> new HabitLine(habit, Objects.toString(parameter(habit.name()), ""), texts)).toList();
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
