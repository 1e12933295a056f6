package org.mentoringpair.matching.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.matching.Aspect;
import org.mentoringpair.matching.Criterion;
import org.mentoringpair.matching.Mode;
import org.mentoringpair.matching.Weighing;
import org.mentoringpair.matching.WeighingOffice;
import org.mentoringpair.matching.Weight;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where those who run a programme say what counts when pairs are looked for. For everybody else it looks as if it were not there. */
public final class WeighingPage extends JiraWebActionSupport {
    private final WeighingOffice office;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private Weighing shown;
    private Weighing now;
    private String problem = "";

    public WeighingPage(WeighingOffice office, People people, PageBuilderService pageBuilder, Texts texts) {
        this.office = office;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<Weighing> found = found();
        found.ifPresent(weighing -> shown = weighing);
        return found.isPresent() ? "input" : "missing";
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Optional<Weighing> found = found();
        if (found.isEmpty()) {
            return "missing";
        }
        shown = typed(found.get());
        try {
            office.say(people.asking().orElseThrow(), shown);
            return getRedirect("/secure/MentoringMatching!default.jspa?programme=" + programmeId());
        } catch (Refusal refusal) {
            problem = texts.sentence(refusal);
            now = found().orElse(shown);
            shown = new Weighing(programmeId(), shown.aspects(), now.edition());
            return "input";
        }
    }

    /** What was sent; what makes no sense stays as it is. */
    private Weighing typed(Weighing before) {
        Map<Criterion, Aspect> aspects = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Aspect kept = before.of(criterion);
            Weight weight = Choice.constant(Weight.values(), parameter(Choice.keyOf(criterion)));
            Mode mode = Choice.constant(Mode.values(), parameter(Choice.keyOf(criterion) + "-mode"));
            aspects.put(criterion, new Aspect(weight == null ? kept.weight() : weight, mode == null ? kept.mode() : mode));
        }
        return new Weighing(programmeId(), aspects, Optional.ofNullable(Numbers.whole(parameter("edition"))).orElse(0));
    }

    private Optional<Weighing> found() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:matching-style");
        Optional<Person> asking = people.asking();
        return asking.flatMap(person -> office.of(person, programmeId()));
    }

    private long programmeId() {
        return Optional.ofNullable(Numbers.id(parameter("programme"))).orElse(0L);
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public List<CriterionLine> getCriteria() {
        return lines(shown);
    }

    /** What somebody else chose meanwhile; empty where nobody did. */
    public List<CriterionLine> getOvertaking() {
        return now == null ? List.of() : lines(now);
    }

    private List<CriterionLine> lines(Weighing weighing) {
        return Arrays.stream(Criterion.values()).map(criterion -> new CriterionLine(criterion, weighing.of(criterion), texts)).toList();
    }

    public String getProblem() {
        return problem;
    }

    public String getEdition() {
        return String.valueOf(shown.edition());
    }

    public String getProgrammeId() {
        return String.valueOf(programmeId());
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
