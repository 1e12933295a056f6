package org.mentoringpair.meeting.web;

/** A milestone that is blocked, on the agenda. */
public final class BlockedLine {
    private final String key;
    private final String summary;
    private final String help;

    BlockedLine(String key, String summary, String help) {
        this.key = key;
        this.summary = summary;
        this.help = help;
    }

    public String getKey() {
        return key;
    }

    public String getSummary() {
        return summary;
    }

    /** What help is needed; empty where nobody said so. */
    public String getHelp() {
        return help;
    }
}
