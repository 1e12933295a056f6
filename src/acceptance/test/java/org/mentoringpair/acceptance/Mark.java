package org.mentoringpair.acceptance;

/** What is known of a story on a real Jira. */
public enum Mark {
    /** It passed on a real Jira; the reason names its version. */
    SEEN("seen on Jira", true),
    /** Jira is known to go another way there; the reason says which. It is told on the sandbox alone. */
    DIFFERS("differs", false),
    NOT_YET_SEEN("not yet seen on Jira", true),
    /** It is about the sandbox, or needs something that no real Jira lends to a test. */
    NOT_APPLICABLE("not applicable", false);

    private final String words;
    private final boolean toldOnJira;

    Mark(String words, boolean toldOnJira) {
        this.words = words;
        this.toldOnJira = toldOnJira;
    }

    /** As the page of stories has it. */
    public String words() {
        return words;
    }

    /** Whether such a story is told when the suite is pointed at a real Jira. */
    public boolean isToldOnJira() {
        return toldOnJira;
    }
}
