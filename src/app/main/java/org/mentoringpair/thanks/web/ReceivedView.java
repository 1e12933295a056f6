package org.mentoringpair.thanks.web;

import java.util.List;

/** What one of the two was thanked for, on the pair's page. */
public final class ReceivedView {
    private final String words;
    private final List<ReceivedLine> latest;

    /** @param words who thanked how often */
    ReceivedView(String words, List<ReceivedLine> latest) {
        this.words = words;
        this.latest = List.copyOf(latest);
    }

    public String getWords() {
        return words;
    }

    public List<ReceivedLine> getLatest() {
        return latest;
    }
}
