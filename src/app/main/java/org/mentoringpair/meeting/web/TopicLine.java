package org.mentoringpair.meeting.web;

import org.mentoringpair.meeting.Topic;

/** A line of the agenda, with the topics it can change places with. */
public final class TopicLine {
    private final Topic topic;
    private final String author;
    private final boolean carriedOver;
    private final long previous;
    private final long next;

    /**
     * @param previous the open topic before it, 0 where there is none
     * @param next     the open topic after it, 0 where there is none
     */
    TopicLine(Topic topic, String author, boolean carriedOver, long previous, long next) {
        this.topic = topic;
        this.author = author;
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
