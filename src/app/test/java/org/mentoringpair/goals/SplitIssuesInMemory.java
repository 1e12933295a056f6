package org.mentoringpair.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;

/** Jira's side of splitting a milestone for tests. */
final class SplitIssuesInMemory implements SplitIssues {
    final List<String> made = new ArrayList<>();
    MilestoneToSplit milestone;
    List<Refusal> objections = List.of();
    String refusedAfterAll = "";

    @Override
    public Optional<MilestoneToSplit> withKey(String key) {
        return Optional.ofNullable(milestone).filter(it -> it.key().equals(key));
    }

    @Override
    public List<Refusal> objections(MilestoneToSplit split, List<MilestoneDraft> parts) {
        return objections;
    }

    @Override
    public void become(MilestoneToSplit split, MilestoneDraft first) {
        milestone = new MilestoneToSplit(split.issueId(), split.projectId(), split.key(), first.title(), first.due().date(), split.done());
    }

    @Override
    public String make(MilestoneToSplit split, MilestoneDraft part) {
        if (part.title().equals(refusedAfterAll)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.web.jira-refused", "The workflow has changed.");
        }
        made.add(part.title());
        return "AMARA-" + (10 + made.size());
    }
}
