package org.mentoringpair.goals;

/** A milestone as somebody wrote it down, nothing checked yet. */
public record MilestoneDraft(String title, Day due) {
    public MilestoneDraft {
        title = title == null ? "" : title.strip();
    }

    boolean isLeftOut() {
        return title.isEmpty() && due.isLeftOut();
    }
}
