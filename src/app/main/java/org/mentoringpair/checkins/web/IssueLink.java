package org.mentoringpair.checkins.web;

/** An issue to go to. */
public final class IssueLink {
    private final String key;
    private final String summary;

    IssueLink(String key, String summary) {
        this.key = key;
        this.summary = summary;
    }

    public String getKey() {
        return key;
    }

    public String getSummary() {
        return summary;
    }
}
