package org.mentoringpair.feedback.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.feedback.Asking;
import org.mentoringpair.feedback.AskingColleagues;
import org.mentoringpair.feedback.Term;
import org.mentoringpair.feedback.web.ColleagueDesk.Member;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where a mentee asks a colleague for one piece of feedback. */
public final class AskColleaguePage extends JiraWebActionSupport {
    private final ColleagueDesk desk;
    private final AskingColleagues asking;
    private final PageBuilderService pageBuilder;
    private final Texts texts;
    private final Form form = new Form();
    private String formId = UUID.randomUUID().toString();
    private Member mentee;

    public AskColleaguePage(ColleagueDesk desk, AskingColleagues asking, PageBuilderService pageBuilder, Texts texts) {
        this.desk = desk;
        this.asking = asking;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return forMentee(member -> {
            form.with("term", Term.TWO_WEEKS.name());
            return "input";
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return forMentee(this::asked);
    }

    private String forMentee(Function<Member, String> work) {
        Stream.of("colleague", "question", "term").forEach(field -> form.with(field, parameter(field)));
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:people");
        return desk.mentee(parameter("pairId")).map(member -> {
            mentee = member;
            return work.apply(member);
        }).orElse("missing");
    }

    private String asked(Member member) {
        formId = parameter("formId");
        try {
            asking.ask(member.person(), member.pair(), formId, new Asking(form.value("colleague"), form.value("question"), Choice.constant(Term.values(), form.value("term"))));
            return getRedirect("/secure/MentoringColleagues!default.jspa?pairId=" + member.pair().id());
        } catch (Refusal refusal) {
            refusal.each().forEach(each -> form.refused(each, texts));
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

    public List<Choice> getTerms() {
        return Choice.of(Term.values(), form.value("term"), "mentoring.feedback.term", false, texts);
    }

    public String getPairId() {
        return String.valueOf(mentee.pair().id());
    }

    /** Sent along, so that the same form sent twice asks once. */
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
