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
import org.mentoringpair.readiness.Habit;
import org.mentoringpair.readiness.HowOften;
import org.mentoringpair.readiness.LookAtOneself;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Where everybody can look at themselves as a mentor or a mentee. What they answer is shown once and kept nowhere. */
public final class ReadinessPage extends JiraWebActionSupport {
    private final Texts texts;
    private Part part = Part.MENTEE;
    private LookAtOneself look;

    public ReadinessPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        part = sentPart();
        return "input";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        part = sentPart();
        Map<Habit, HowOften> answers = new EnumMap<>(Habit.class);
        part.habits().forEach(habit -> Optional.ofNullable(Choice.constant(HowOften.values(), parameter(habit.name()))).ifPresent(often -> answers.put(habit, often)));
        look = new LookAtOneself(part, answers);
        return "input";
    }

    private Part sentPart() {
        return Optional.ofNullable(Choice.constant(Part.values(), parameter("part"))).orElse(Part.MENTEE);
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
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
