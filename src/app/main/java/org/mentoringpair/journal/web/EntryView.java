package org.mentoringpair.journal.web;

import java.util.List;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.web.Texts;

/** An entry as a reader sees it: every word in their language, every text as it was typed and not yet escaped. */
public final class EntryView {
    private final JournalEntry entry;
    private final boolean mine;
    private final String author;
    private final JournalForms forms;
    private final Texts texts;

    EntryView(JournalEntry entry, boolean mine, String author, JournalForms forms, Texts texts) {
        this.entry = entry;
        this.mine = mine;
        this.author = author;
        this.forms = forms;
        this.texts = texts;
    }

    public String getId() {
        return String.valueOf(entry.id());
    }

    public String getVersion() {
        return String.valueOf(entry.version());
    }

    public String getDay() {
        return texts.day(entry.note().day());
    }

    public String getIsoDay() {
        return entry.note().day().toString();
    }

    public String getText() {
        return entry.note().text();
    }

    public List<String> getTags() {
        return entry.note().tags();
    }

    public boolean isTagged() {
        return !getTags().isEmpty();
    }

    /** In words, empty where nothing was said. */
    public String getMood() {
        return forms.step("mood", entry.note().mood());
    }

    /** In words, empty where nothing was said. */
    public String getConfidence() {
        return forms.step("confidence", entry.note().confidence());
    }

    /** Whether the reader wrote it, and so may edit, share and delete it. */
    public boolean isMine() {
        return mine;
    }

    public String getAuthor() {
        return author;
    }

    public boolean isShared() {
        return entry.isShared();
    }

    public boolean isEdited() {
        return entry.isEdited();
    }
}
