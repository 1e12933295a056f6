package org.mentoringpair.journal.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.journal.JournalWriting;
import org.mentoringpair.journal.NoteSentBefore;
import org.mentoringpair.journal.Readers;
import org.mentoringpair.journal.web.JournalDesk.Member;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Where somebody writes a new entry into their journal, or shares an insight, which is an entry shared at once. */
public final class WriteEntryPage extends JournalFormPage {
    private final JournalDesk desk;
    private final JournalWriting writing;
    private String formId = UUID.randomUUID().toString();

    public WriteEntryPage(JournalDesk desk, JournalWriting writing, JournalForms forms, JournalViews views, JournalPages pages, Texts texts) {
        super(forms, views, pages, texts);
        this.desk = desk;
        this.writing = writing;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Readers readers = "true".equals(parameter("share")) ? Readers.BOTH : Readers.ONLY_ME;
        return desk.member(parameter("pairId")).map(it -> shown(it, forms().untouched(writing.today(it.person()), readers))).orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return desk.member(parameter("pairId")).map(this::written).orElse("missing");
    }

    private String written(Member author) {
        Form form = forms().typed(getHttpRequest());
        formId = parameter("formId") == null ? formId : parameter("formId");
        try {
            long id = writing.write(author.person(), author.pair(), formId, forms().draft(form), forms().readers(form)).id();
            return backTo(author, id);
        } catch (Refusal refusal) {
            if (refusal instanceof NoteSentBefore) {
                // said once; whoever sends it again means another entry
                formId = UUID.randomUUID().toString();
            }
            forms().refused(form, refusal);
            return shown(author, form);
        }
    }

    /** Sent along, so that the same form sent twice writes once. */
    public String getFormId() {
        return formId;
    }
}
