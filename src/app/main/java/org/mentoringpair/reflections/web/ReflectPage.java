package org.mentoringpair.reflections.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.People;
import org.mentoringpair.reflections.Reflecting;
import org.mentoringpair.reflections.ReflectionDraft;
import org.mentoringpair.reflections.ReflectionFrame;
import org.mentoringpair.reflections.ReflectionHalfMade;
import org.mentoringpair.reflections.ReflectionMadeAlready;
import org.mentoringpair.reflections.ReflectionText;
import org.mentoringpair.reflections.Step;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where mentor or mentee look back on a milestone. */
public final class ReflectPage extends JiraWebActionSupport {
    private static final String NEXT = "next";
    private final Reflecting reflecting;
    private final People people;
    private final Summaries summaries;
    private final Texts texts;
    private final Form form = new Form();
    private String formId = UUID.randomUUID().toString();
    private ReflectionFrame frame = ReflectionFrame.FOUR_QUESTIONS;
    private Step milestone;
    private boolean made;

    public ReflectPage(Reflecting reflecting, People people, Summaries summaries, Texts texts) {
        this.reflecting = reflecting;
        this.people = people;
        this.summaries = summaries;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMember(() -> "input");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMember(this::reflected);
    }

    private String forMember(Supplier<String> work) {
        Optional<Step> found = Optional.ofNullable(Numbers.id(parameter("milestone"))).flatMap(id -> people.asking().flatMap(person -> reflecting.milestone(person, id)));
        found.ifPresent(step -> milestone = step);
        frame = Optional.ofNullable(Choice.constant(ReflectionFrame.values(), parameter("frame"))).orElse(ReflectionFrame.FOUR_QUESTIONS);
        frame.texts().forEach(text -> form.with(text.field(), parameter(text.field())));
        form.with(NEXT, parameter(NEXT));
        return found.map(step -> work.get()).orElse("missing");
    }

    private String reflected() {
        formId = parameter("formId");
        Map<ReflectionText, String> said = new EnumMap<>(ReflectionText.class);
        frame.texts().forEach(text -> said.put(text, form.value(text.field())));
        ReflectionDraft draft = new ReflectionDraft(frame, said, Numbers.id(form.value(NEXT)));
        try {
            reflecting.reflect(milestone, formId, summaries.of(milestone), draft);
            return getRedirect("/browse/" + milestone.key() + "#mentoring-reflections");
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            made = refusal instanceof ReflectionHalfMade || refusal instanceof ReflectionMadeAlready;
            formId = refusal.kind() == Refusal.Kind.CONFLICT ? UUID.randomUUID().toString() : formId;
            return "input";
        }
    }

    private String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    public Form getForm() {
        return form;
    }

    /** What is asked, in order; the last answer has a change a line. */
    public List<Question> getQuestions() {
        return frame.texts().stream().map(text -> {
            String key = "mentoring.reflections.form." + Choice.keyOf(text);
            return new Question(text.field(), texts.get(key), texts.get(key + ".about"));
        }).toList();
    }

    public String getFrame() {
        return frame.name();
    }

    /** The other set of questions. */
    public String getOtherFrame() {
        return (isGibbs() ? ReflectionFrame.FOUR_QUESTIONS : ReflectionFrame.GIBBS).name();
    }

    public boolean isGibbs() {
        return frame == ReflectionFrame.GIBBS;
    }

    /** Whether the form has made its reflection, so that sending it again would make nothing. */
    public boolean isMade() {
        return made;
    }

    /** None, or one of the milestones that are not done yet. */
    public List<Choice> getNext() {
        String chosen = form.value(NEXT);
        Stream<Choice> none = Stream.of(new Choice("", texts.get("mentoring.reflections.form.next.none"), "", chosen.isEmpty()));
        return Stream.concat(none, reflecting.next(milestone).stream().map(step -> choice(step, chosen))).toList();
    }

    private static Choice choice(Step step, String chosen) {
        String id = String.valueOf(step.issueId());
        return new Choice(id, step.key() + " " + step.summary(), "", id.equals(chosen));
    }

    public String getMilestoneId() {
        return String.valueOf(milestone.issueId());
    }

    public String getMilestoneKey() {
        return milestone.key();
    }

    public String getMilestoneSummary() {
        return milestone.summary();
    }

    /** Sent along, so that the same form sent twice makes one reflection. */
    public String getFormId() {
        return formId;
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
