package org.mentoringpair.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goals as people of the tests write them down. */
final class Drafts {
    static final long PROJECT = 10001;

    private String summary = "Give my first talk";
    private GoalFrame frame = GoalFrame.SMART;
    private Map<GoalText, String> texts = Map.of();
    private String due = "2027-03-31";
    private final List<MilestoneDraft> milestones = new ArrayList<>();

    static Drafts talk() {
        return new Drafts();
    }

    Drafts called(String words) {
        summary = words;
        return this;
    }

    Drafts framed(GoalFrame chosen) {
        frame = chosen;
        return this;
    }

    Drafts saying(Map<GoalText, String> answers) {
        texts = answers;
        return this;
    }

    Drafts due(String day) {
        due = day;
        return this;
    }

    Drafts milestone(String title, String day) {
        milestones.add(new MilestoneDraft(title, new Day(day)));
        return this;
    }

    GoalDraft draft() {
        return new GoalDraft(PROJECT, summary, frame, GoalOwner.MENTEE, Horizon.NOW, texts, new Day(due), milestones);
    }
}
