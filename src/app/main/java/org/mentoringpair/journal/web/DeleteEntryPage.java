package org.mentoringpair.journal.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.journal.JournalEntryChangedMeanwhile;
import org.mentoringpair.journal.JournalWriting;
import org.mentoringpair.journal.web.JournalDesk.Author;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where the author of an entry is asked whether they mean to delete it, which cannot be undone. */
public final class DeleteEntryPage extends JiraWebActionSupport {
    private final JournalDesk desk;
    private final JournalWriting writing;
    private final JournalViews views;
    private final JournalPages pages;
    private final Texts texts;
    private Author author;
    private EntryView entry;
    private boolean changedMeanwhile;

    public DeleteEntryPage(JournalDesk desk, JournalWriting writing, JournalViews views, JournalPages pages, Texts texts) {
        this.desk = desk;
        this.writing = writing;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return found().map(it -> asked(it, it.entry())).orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return found().map(this::deleted).orElse("missing");
    }

    private String deleted(Author found) {
        int version = Optional.ofNullable(Numbers.whole(getHttpRequest().getParameter("version"))).orElse(0);
        try {
            writing.delete(found.person(), found.pair(), found.entry().id(), version);
            return getRedirect(pages.journal(found.pair()));
        } catch (JournalEntryChangedMeanwhile changed) {
            changedMeanwhile = true;
            return asked(found, changed.now());
        }
    }

    private String asked(Author found, JournalEntry now) {
        author = found;
        entry = views.view(now, found.person());
        pages.dress();
        return "input";
    }

    private Optional<Author> found() {
        return desk.author(getHttpRequest().getParameter("id"));
    }

    public String getId() {
        return entry.getId();
    }

    public String getVersion() {
        return entry.getVersion();
    }

    /** The one that would be gone. */
    public List<EntryView> getEntries() {
        return List.of(entry);
    }

    /** Whether it is shown again because it is no longer what the author had decided about. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** The path of the journal's page. */
    public String getBack() {
        return pages.journal(author.pair());
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
