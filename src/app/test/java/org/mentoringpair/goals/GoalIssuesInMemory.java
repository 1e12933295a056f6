package org.mentoringpair.goals;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.Refusal;

/** Jira's side of setting goals for tests. */
final class GoalIssuesInMemory implements GoalIssues {
    final List<String> made = new ArrayList<>();
    boolean seen = true;
    boolean creatable = true;
    List<Refusal> objections = List.of();
    String refusedAfterAll = "";

    @Override
    public boolean seen(long projectId) {
        return seen;
    }

    @Override
    public boolean creatable(long projectId) {
        return creatable;
    }

    @Override
    public List<Refusal> objections(GoalDraft draft) {
        return objections;
    }

    @Override
    public Made makeGoal(GoalDraft draft) {
        return make(draft.summary());
    }

    @Override
    public Made makeMilestone(long projectId, MilestoneDraft milestone, Made goal) {
        if (milestone.title().equals(refusedAfterAll)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.web.jira-refused", "The workflow has changed.");
        }
        return make(goal.key() + ": " + milestone.title());
    }

    private Made make(String summary) {
        made.add(summary);
        return new Made(made.size(), "AMARA-" + made.size());
    }

    @Override
    public String key(long issueId) {
        return "AMARA-" + issueId;
    }
}
