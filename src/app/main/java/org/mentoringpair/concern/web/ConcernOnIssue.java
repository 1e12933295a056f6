package org.mentoringpair.concern.web;

import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.web.Texts;

/** What the panel on a concern, and a line of a list, shows. */
public final class ConcernOnIssue {
    private final Concern concern;
    private final String key;
    private final String readers;
    private final boolean mine;
    private final boolean due;
    private final Texts texts;

    /** What is asked of others than the concern itself. */
    record Looks(String key, String readers, boolean mine, boolean due) {
    }

    ConcernOnIssue(Concern concern, Looks looks, Texts texts) {
        this.concern = concern;
        this.key = looks.key();
        this.readers = looks.readers();
        this.mine = looks.mine();
        this.due = looks.due();
        this.texts = texts;
    }

    public String getId() {
        return String.valueOf(concern.issueId());
    }

    public String getKey() {
        return key;
    }

    public String getReaders() {
        return readers;
    }

    public String getRevisitOn() {
        return texts.day(concern.revisitOn());
    }

    public boolean isDated() {
        return concern.revisitOn() != null;
    }

    /** Whether its day has come. */
    public boolean isDue() {
        return due;
    }

    public boolean isSettled() {
        return concern.settled();
    }

    /** Whether whoever reads raised it and can let more people read it. */
    public boolean isWidenable() {
        return mine && concern.audience() != Audience.PAIR_AND_PROGRAMME_MANAGER;
    }
}
