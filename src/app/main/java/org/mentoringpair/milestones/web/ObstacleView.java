package org.mentoringpair.milestones.web;

/** What is in the way, who says so, and since when. */
public final class ObstacleView {
    private final String help;
    private final String author;
    private final String since;

    ObstacleView(String help, String author, String since) {
        this.help = help;
        this.author = author;
        this.since = since;
    }

    public String getHelp() {
        return help;
    }

    public String getAuthor() {
        return author;
    }

    public String getSince() {
        return since;
    }
}
