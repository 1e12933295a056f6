package org.mentoringpair.thanks.web;

/** One thank-you, on the pair's page. */
public final class ReceivedLine {
    private final String words;
    private final String link;
    private final String when;

    /** @param link without Jira's context path; empty where there is none */
    ReceivedLine(String words, String link, String when) {
        this.words = words;
        this.link = link;
        this.when = when;
    }

    public String getWords() {
        return words;
    }

    public String getLink() {
        return link;
    }

    public String getWhen() {
        return when;
    }
}
