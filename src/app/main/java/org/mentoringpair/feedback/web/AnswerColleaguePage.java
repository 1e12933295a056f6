package org.mentoringpair.feedback.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.feedback.AskingColleagues;
import org.mentoringpair.feedback.ColleagueAnswer;
import org.mentoringpair.feedback.ColleagueRequest;
import org.mentoringpair.feedback.Written;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where somebody who was asked answers, once. They learn who asks and what, and nothing of a project or a pair. */
public final class AnswerColleaguePage extends JiraWebActionSupport {
    private static final List<String> FIELDS = List.of("situation", "behaviour", "impact", "suggestion");

    private final ColleagueDesk desk;
    private final AskingColleagues asking;
    private final HintsInWords hints;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private final Form form = new Form();
    private ColleagueRequest request;
    private boolean looking;

    public AnswerColleaguePage(ColleagueDesk desk, AskingColleagues asking, HintsInWords hints, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.asking = asking;
        this.hints = hints;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return asked().map(person -> "input").orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return asked().map(this::answered).orElse("missing");
    }

    /** Whoever was asked, and still can answer. */
    private Optional<Person> asked() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:feedback-style");
        Stream.concat(FIELDS.stream(), Stream.of("step")).forEach(field -> form.with(field, getHttpRequest().getParameter(field)));
        Long id = Numbers.id(getHttpRequest().getParameter("request"));
        return desk.asking().filter(person -> {
            request = id == null ? null : asking.toAnswer(person, id).orElse(null);
            return request != null;
        });
    }

    private String answered(Person colleague) {
        if (form.value("step").equals("hints")) {
            looking = true;
            return "input";
        }
        try {
            asking.answer(colleague, request.id(), new ColleagueAnswer(form.value("situation"), form.value("behaviour"), form.value("impact"), form.value("suggestion")));
            return "success";
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
            return refusal.kind() == Refusal.Kind.MISSING ? "missing" : "input";
        }
    }

    public Form getForm() {
        return form;
    }

    /** Whether the colleague asked for hints on what they have written so far. */
    public boolean isLooking() {
        return looking;
    }

    public List<HintLine> getHints() {
        return hints.on(new Written(form.value("situation"), form.value("behaviour"), form.value("impact"), form.value("suggestion")));
    }

    /** Whether there is anything to say about it. */
    public boolean isHinted() {
        return !getHints().isEmpty();
    }

    public String getAsker() {
        return desk.name(request.askerKey());
    }

    public String getQuestion() {
        return request.question();
    }

    public String getUntil() {
        return texts.moment(request.until());
    }

    public String getRequestId() {
        return String.valueOf(request.id());
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
