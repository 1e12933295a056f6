package org.mentoringpair.journal.web;

import java.util.List;

/** One page of a journal as its reader sees it. */
public final class JournalView {
    private final String pairId;
    private final List<EntryView> entries;
    private final String older;
    private final boolean latest;
    private final String partner;
    private final boolean mentee;

    /**
     * @param older   where the older ones begin, empty where nothing older is left
     * @param latest  whether the page begins with the latest
     * @param partner the name of the other one of the pair
     * @param mentee  whether the reader is the mentee
     */
    JournalView(String pairId, List<EntryView> entries, String older, boolean latest, String partner, boolean mentee) {
        this.pairId = pairId;
        this.entries = List.copyOf(entries);
        this.older = older;
        this.latest = latest;
        this.partner = partner;
        this.mentee = mentee;
    }

    public String getPairId() {
        return pairId;
    }

    public List<EntryView> getEntries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public boolean isMore() {
        return !older.isEmpty();
    }

    /** Such as 2026-11-03_17. */
    public String getOlder() {
        return older;
    }

    public boolean isLatest() {
        return latest;
    }

    public String getPartner() {
        return partner;
    }

    /** Whether the reader is the mentee, and so shares with a mentor. */
    public boolean isMentee() {
        return mentee;
    }
}
