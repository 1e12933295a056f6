package org.mentoringpair.journal.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import org.mentoringpair.journal.Readers;
import org.mentoringpair.journal.web.JournalDesk.Member;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** What the pages on which somebody writes into their journal have in common. They are plain forms and work without script. */
public abstract class JournalFormPage extends JiraWebActionSupport {
    private final JournalForms forms;
    private final JournalViews views;
    private final JournalPages pages;
    private final Texts texts;
    private Form form = new Form();
    private Member member;

    JournalFormPage(JournalForms forms, JournalViews views, JournalPages pages, Texts texts) {
        this.forms = forms;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    String shown(Member newMember, Form newForm) {
        member = newMember;
        form = newForm;
        pages.dress();
        return "input";
    }

    /** Back to the journal, where an entry stands. */
    String backTo(Member newMember, long entryId) {
        return getRedirect(pages.journal(newMember.pair()) + "#mentoring-entry-" + entryId);
    }

    String parameter(String name) {
        return getHttpRequest().getParameter(name);
    }

    JournalForms forms() {
        return forms;
    }

    public Form getForm() {
        return form;
    }

    public List<Choice> getMoods() {
        return forms.steps(form, "mood");
    }

    public List<Choice> getConfidences() {
        return forms.steps(form, "confidence");
    }

    /** Whether it will be shared at once. */
    public boolean isShared() {
        return forms.readers(form) == Readers.BOTH;
    }

    public String getPartner() {
        return views.partner(member);
    }

    /** Whether whoever writes is the mentee, and so shares with a mentor. */
    public boolean isMentee() {
        return JournalViews.isMentee(member);
    }

    public String getPairId() {
        return String.valueOf(member.pair().id());
    }

    /** The path of the journal's page. */
    public String getBack() {
        return pages.journal(member.pair());
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
