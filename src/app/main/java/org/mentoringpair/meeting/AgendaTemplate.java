package org.mentoringpair.meeting;

/** Agendas to start from; their topics are texts, in the language of whoever starts. */
public enum AgendaTemplate {
    FIRST_MEETING(5), PROGRESS(4), DEEP_DIVE(4), FEEDBACK(4), MIDPOINT(5), CLOSING(5);

    private final int topics;

    AgendaTemplate(int topics) {
        this.topics = topics;
    }

    /** How many topics it has, numbered from 1. */
    public int topics() {
        return topics;
    }
}
