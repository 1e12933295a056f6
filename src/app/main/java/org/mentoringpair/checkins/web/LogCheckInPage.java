package org.mentoringpair.checkins.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.ActionsLeft;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.FormSentBefore;
import org.mentoringpair.checkins.OpenTopics;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where mentor or mentee logs that they met. */
public final class LogCheckInPage extends CheckInFormPage {
    private final CheckInDesk desk;
    private final Writing writing;
    private final CheckInLogging logging;
    private final LogForms logForms;
    private final CheckInForms forms;
    private final OpenTopics agenda;
    private List<Choice> topics = List.of();
    private List<String> covered = List.of();
    private String formId = UUID.randomUUID().toString();

    public LogCheckInPage(CheckInDesk desk, Writing writing, LogForms logForms, OpenTopics agenda,
                          PageBuilderService pageBuilder, Texts texts) {
        super(logForms.forms(), pageBuilder, texts);
        this.desk = desk;
        this.writing = writing;
        this.logging = writing.logging();
        this.logForms = logForms;
        this.forms = logForms.forms();
        this.agenda = agenda;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return member().map(it -> laidOut(it, forms.withThemes(logForms.begun(logging.today(it.person()), it.place().pair(), it.person()),
                themes(agenda.covered(it.person(), it.place().pair()))))).orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return member().map(this::logged).orElse("missing");
    }

    private String logged(CheckInDesk.Reader author) {
        Form form = forms.typed(getHttpRequest());
        formId = parameter("formId") == null ? formId : parameter("formId");
        if (wantsMoreLines()) {
            forms.addLines(form);
            return laidOut(author, form);
        }
        try {
            Set<Long> ticked = ticked();
            forms.withThemes(form, themes(agenda.of(author.person(), author.place().pair()).stream().filter(topic -> ticked.contains(topic.id())).toList()));
            CheckIn logged = logging.log(author.person(), author.place().pair(), author.place().issueId(), formId, forms.draft(form));
            agenda.talkedAbout(author.person(), author.place().pair(), ticked, logged.meeting().day());
            writing.act(wantsIssues(), author.person(), author.place().pair(), logged);
            return backTo(author.place());
        } catch (ActionsLeft left) {
            return left(author.place(), left);
        } catch (Refusal refusal) {
            if (refusal instanceof FormSentBefore) {
                // said once; whoever sends it again means another check-in
                formId = UUID.randomUUID().toString();
            }
            forms.refused(form, refusal);
            return laidOut(author, form);
        }
    }

    /** What was ticked stays ticked. */
    private String laidOut(CheckInDesk.Reader author, Form form) {
        Set<Long> ticked = ticked();
        covered = agenda.covered(author.person(), author.place().pair()).stream().map(OpenTopics.OpenTopic::words).toList();
        topics = agenda.of(author.person(), author.place().pair()).stream()
                .map(topic -> new Choice(String.valueOf(topic.id()), topic.words(), "", ticked.contains(topic.id()))).toList();
        return shown(author.place(), form);
    }

    /** What was ticked off was talked about, whatever else was. */
    private static Set<Theme> themes(List<OpenTopics.OpenTopic> topics) {
        return topics.stream().map(OpenTopics.OpenTopic::theme).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Set<Long> ticked() {
        String[] sent = getHttpRequest().getParameterValues("topic");
        return sent == null ? Set.of() : Arrays.stream(sent).map(Numbers::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public List<Choice> getTopics() {
        return topics;
    }

    /** What was ticked off while they met. */
    @Override
    public List<String> getCovered() {
        return covered;
    }

    private Optional<CheckInDesk.Reader> member() {
        return desk.member(parameter("issueId"));
    }

    /** Sent along, so that the same form sent twice logs once. */
    public String getFormId() {
        return formId;
    }
}
