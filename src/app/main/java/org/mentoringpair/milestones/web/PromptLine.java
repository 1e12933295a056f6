package org.mentoringpair.milestones.web;

/** One thing a milestone asks of the two, and the way to it. */
public final class PromptLine {
    private final String words;
    private final String way;
    private final String link;

    PromptLine(String words, String way, String link) {
        this.words = words;
        this.way = way;
        this.link = link;
    }

    public String getWords() {
        return words;
    }

    /** The words of the link. */
    public String getWay() {
        return way;
    }

    /** Without Jira's context path. */
    public String getLink() {
        return link;
    }
}
