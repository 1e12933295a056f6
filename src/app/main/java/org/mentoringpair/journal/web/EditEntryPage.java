package org.mentoringpair.journal.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.journal.JournalEntryChangedMeanwhile;
import org.mentoringpair.journal.JournalEntryMissing;
import org.mentoringpair.journal.JournalWriting;
import org.mentoringpair.journal.NoteDraft;
import org.mentoringpair.journal.web.JournalDesk.Author;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** Where the author of an entry corrects it. */
public final class EditEntryPage extends JournalFormPage {
    private final JournalDesk desk;
    private final JournalWriting writing;
    private final JournalViews views;
    private final String formId = UUID.randomUUID().toString();
    private EntryView now;
    private String version = "";

    public EditEntryPage(JournalDesk desk, JournalWriting writing, JournalForms forms, JournalViews views, JournalPages pages, Texts texts) {
        super(forms, views, pages, texts);
        this.desk = desk;
        this.writing = writing;
        this.views = views;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return author().map(it -> {
            version = String.valueOf(it.entry().version());
            return shown(it.member(), forms().of(it.entry().note()));
        }).orElse("missing");
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return author().map(this::edited).orElseGet(this::gone);
    }

    /** What was typed is worth keeping: whoever deleted it in another window gets it back in a form that writes a new one. */
    private String gone() {
        return desk.member(parameter("pairId")).map(member -> {
            Form form = forms().typed(getHttpRequest());
            forms().refused(form, NoteDraft.refusal(null, "gone"));
            shown(member, form);
            return "gone";
        }).orElse("missing");
    }

    private String edited(Author author) {
        Form form = forms().typed(getHttpRequest());
        int seen = Optional.ofNullable(Numbers.whole(parameter("version"))).orElse(0);
        version = String.valueOf(seen);
        try {
            writing.edit(author.person(), author.pair(), author.entry().id(), seen, forms().draft(form));
            return backTo(author.member(), author.entry().id());
        } catch (JournalEntryMissing deletedJustNow) {
            return gone();
        } catch (JournalEntryChangedMeanwhile changed) {
            overtaken(changed.now(), author);
            return shown(author.member(), form);
        } catch (Refusal refusal) {
            forms().refused(form, refusal);
            return shown(author.member(), form);
        }
    }

    /** What was typed stays in the form; saving it once more replaces what is there now, which the author has seen by then. */
    private void overtaken(JournalEntry entry, Author author) {
        now = views.view(entry, author.person());
        version = String.valueOf(entry.version());
    }

    private Optional<Author> author() {
        return desk.author(parameter("id"));
    }

    public String getId() {
        return String.valueOf(Numbers.id(parameter("id")));
    }

    public String getVersion() {
        return version;
    }

    /** For the form that writes anew what was deleted meanwhile. */
    public String getFormId() {
        return formId;
    }

    /** Whether the author saved it in another window after opening this form. */
    public boolean isOvertaken() {
        return now != null;
    }

    /** The one that is stored by now. */
    public List<EntryView> getEntries() {
        return List.of(now);
    }
}
