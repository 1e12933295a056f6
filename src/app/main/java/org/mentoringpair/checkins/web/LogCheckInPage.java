package org.mentoringpair.checkins.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.charter.AgreedLogistics;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.FormSentBefore;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where mentor or mentee logs that they met. */
public final class LogCheckInPage extends CheckInFormPage {
    private final CheckInDesk desk;
    private final CheckInLogging logging;
    private final CheckInForms forms;
    private final AgreedLogistics agreed;
    private String formId = UUID.randomUUID().toString();

    public LogCheckInPage(CheckInDesk desk, CheckInLogging logging, CheckInForms forms, AgreedLogistics agreed, PageBuilderService pageBuilder,
                          Texts texts) {
        super(forms, pageBuilder, texts);
        this.desk = desk;
        this.logging = logging;
        this.forms = forms;
        this.agreed = agreed;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return member().map(it -> shown(it.place(), asAgreed(forms.untouched(logging.today(it.person())), it.place().pair()))).orElse("missing");
    }

    /** Length and channel begin with what the two agreed on in their charter. */
    private Form asAgreed(Form form, Pair pair) {
        agreed.of(pair).ifPresent(logistics -> form.with("minutes", String.valueOf(logistics.minutes()))
                .with("mode", logistics.channel().name()));
        return form;
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
            return shown(author.place(), form);
        }
        try {
            logging.log(author.person(), author.place().pair(), author.place().issueId(), formId, forms.draft(form));
            return backTo(author.place());
        } catch (Refusal refusal) {
            if (refusal instanceof FormSentBefore) {
                // said once; whoever sends it again means another check-in
                formId = UUID.randomUUID().toString();
            }
            forms.refused(form, refusal);
            return shown(author.place(), form);
        }
    }

    private Optional<CheckInDesk.Reader> member() {
        return desk.member(parameter("issueId"));
    }

    /** Sent along, so that the same form sent twice logs once. */
    public String getFormId() {
        return formId;
    }
}
