package org.mentoringpair.journal.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.mentoringpair.journal.JournalEntryMissing;
import org.mentoringpair.journal.JournalWriting;
import org.mentoringpair.journal.Readers;
import org.mentoringpair.journal.web.JournalDesk.Author;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The buttons below an entry by which its author shares it with the other one of the pair, or takes it back. */
public final class ShareEntryPage extends JiraWebActionSupport {
    private final JournalDesk desk;
    private final JournalWriting writing;
    private final JournalPages pages;
    private final Texts texts;

    public ShareEntryPage(JournalDesk desk, JournalWriting writing, JournalPages pages, Texts texts) {
        this.desk = desk;
        this.writing = writing;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Readers readers = Choice.constant(Readers.values(), getHttpRequest().getParameter("readers"));
        return Optional.ofNullable(readers).flatMap(it -> desk.author(getHttpRequest().getParameter("id"))).map(author -> shared(author, readers)).orElse("missing");
    }

    private String shared(Author author, Readers readers) {
        try {
            writing.share(author.person(), author.pair(), author.entry().id(), readers);
            return getRedirect(pages.journal(author.pair()) + "#mentoring-entry-" + author.entry().id());
        } catch (JournalEntryMissing deletedJustNow) {
            return "missing";
        }
    }

    public Texts getTexts() {
        return texts;
    }
}
