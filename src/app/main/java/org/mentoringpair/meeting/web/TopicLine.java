package org.mentoringpair.meeting.web;

import org.mentoringpair.meeting.Topic;

/** A line of the agenda, with the topics it can change places with. */
public final class TopicLine {
    private final Topic topic;
    private final String author;
    private final String theme;
    private final boolean carriedOver;
    private final long previous;
    private final long next;

    /**
     * @param previous the open topic before it, 0 where there is none
     * @param next     the open topic after it, 0 where there is none
     */
    TopicLine(Topic topic, String author, String theme, boolean carriedOver, long previous, long next) {
        this.topic = topic;
        this.author = author;
        this.theme = theme;
        this.carriedOver = carriedOver;
        this.previous = previous;
        this.next = next;
    }

    public String getId() {
        return String.valueOf(topic.id());
    }

    public String getWords() {
        return topic.words();
    }

    public String getAuthor() {
        return author;
    }

    /** In words; empty where it has none. */
    public String getTheme() {
        return theme;
    }

    /** Whether the mentee said what they thought of before asking. */
    public boolean isAsked() {
        return topic.asked() != null;
    }

    public String getTried() {
        return topic.asked().tried();
    }

    public String getOptions() {
        return topic.asked().options();
    }

    public String getLeaning() {
        return topic.asked().leaning();
    }

    public boolean isOpen() {
        return topic.isOpen();
    }

    public boolean isCarriedOver() {
        return carriedOver;
    }

    public boolean isUpward() {
        return previous != 0;
    }

    public String getPrevious() {
        return String.valueOf(previous);
    }

    public boolean isDownward() {
        return next != 0;
    }

    public String getNext() {
        return String.valueOf(next);
    }
}
