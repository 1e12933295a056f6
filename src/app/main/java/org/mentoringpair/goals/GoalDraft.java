package org.mentoringpair.goals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A goal with its first milestones as somebody wrote it down, nothing checked yet. Null stands for what was left out
 * or could not be read.
 *
 * @param texts      what is left out has no entry
 * @param milestones at most five, those left out among them, so that messages find their row
 */
public record GoalDraft(long projectId, String summary, GoalFrame frame, GoalOwner owner, Horizon horizon,
                        Map<GoalText, String> texts, Day due, List<MilestoneDraft> milestones) {
    public static final int MOST_MILESTONES = 5;
    public static final int LONGEST_SUMMARY = 255;

    public GoalDraft {
        summary = summary == null ? "" : summary.strip();
        texts = Map.copyOf(texts);
        milestones = List.copyOf(milestones);
    }

    /** What stands for a row in the names of inputs, counted from 1. */
    public static String titleField(int row) {
        return "milestone" + row + "Title";
    }

    public static String dueField(int row) {
        return "milestone" + row + "Due";
    }

    /** The name of the input for a text: WHERE_I_AM_NOW is where-i-am-now. */
    public static String field(GoalText text) {
        return text.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
