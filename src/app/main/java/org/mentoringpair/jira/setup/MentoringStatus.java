package org.mentoringpair.jira.setup;

/** The statuses of mentoring issues, each in the category by which Jira colours it and progress is counted. */
public enum MentoringStatus {
    TO_DO(MentoringStatus.NEW), IN_PROGRESS(MentoringStatus.UNDER_WAY), DONE(MentoringStatus.OVER),
    /** An experiment that showed something else than hoped for: it counts as done, for nothing fails that taught something. */
    LEARNED(MentoringStatus.OVER),

    DRAFT(MentoringStatus.NEW), AGREED(MentoringStatus.NEW), ACTIVE(MentoringStatus.UNDER_WAY), ACHIEVED(MentoringStatus.OVER), DROPPED(MentoringStatus.OVER),

    PAUSED(MentoringStatus.UNDER_WAY), CLOSED(MentoringStatus.OVER),

    SIGNED(MentoringStatus.OVER),

    GIVEN(MentoringStatus.NEW), UNDERSTOOD(MentoringStatus.UNDER_WAY), ACTED_ON(MentoringStatus.OVER),

    RAISED(MentoringStatus.NEW), TALKED_ABOUT(MentoringStatus.UNDER_WAY), SETTLED(MentoringStatus.OVER);

    /** Jira's keys of its categories To Do, In Progress and Done. */
    private static final String NEW = "new";
    private static final String UNDER_WAY = "indeterminate";
    private static final String OVER = "done";

    private final String category;

    MentoringStatus(String category) {
        this.category = category;
    }

    String category() {
        return category;
    }
}
