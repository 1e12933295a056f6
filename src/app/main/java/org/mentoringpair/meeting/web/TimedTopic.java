package org.mentoringpair.meeting.web;

/** A line of the agenda with its time in the meeting. */
public final class TimedTopic {
    private final TopicLine topic;
    private final String time;

    TimedTopic(TopicLine topic, String time) {
        this.topic = topic;
        this.time = time;
    }

    public TopicLine getTopic() {
        return topic;
    }

    /** From which minute to which; empty where the topic says no time. */
    public String getTime() {
        return time;
    }
}
