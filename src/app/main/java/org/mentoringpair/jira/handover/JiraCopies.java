package org.mentoringpair.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.checkins.ActionIssues;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.goals.Day;
import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.GoalIssues;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalSheets;
import org.mentoringpair.goals.MilestoneDraft;
import org.mentoringpair.handover.Copies;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Texts;

/** Issues in the next pair's project. No description, comment, attachment, link or history comes along: they may name whoever stays behind. */
final class JiraCopies implements Copies {
    private final GoalSheets sheets;
    private final GoalIssues goals;
    private final ActionIssues actions;
    private final IssueManager issues;
    private final SharedConfiguration configuration;
    private final Texts texts;

    JiraCopies(GoalSheets sheets, GoalIssues goals, ActionIssues actions, IssueManager issues, SharedConfiguration configuration, Texts texts) {
        this.sheets = sheets;
        this.goals = goals;
        this.actions = actions;
        this.issues = issues;
        this.configuration = configuration;
        this.texts = texts;
    }

    @Override
    public long make(PlannedIssue original, Pair to, long parentId) {
        return switch (original.kind()) {
            case GOAL -> goal(original, to);
            case MILESTONE -> goals.makeMilestone(to.projectId(), new MilestoneDraft(original.summary(), due(original)),
                    parentId == 0 ? null : new GoalIssues.Made(parentId, goals.key(parentId))).issueId();
            case ACTION -> actions.make(to, parentId, new AgreedAction(original.summary(), ActionOwner.MENTEE, original.terms().due()));
        };
    }

    private long goal(PlannedIssue original, Pair to) {
        GoalSheet said = sheets.withId(original.id()).orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.handover.gone", original.summary()));
        return goals.makeGoal(new GoalDraft(to.projectId(), said.summary(), said.frame(), said.owner(), said.horizon(), said.texts(), due(original), List.of())).issueId();
    }

    private static Day due(PlannedIssue original) {
        return new Day(original.terms().due() == null ? "" : original.terms().due().toString());
    }

    @Override
    public PlannedIssue basket() {
        return new PlannedIssue(0, "", Kind.MILESTONE, 0, texts.get("mentoring.handover.basket"), new PlannedIssue.Terms("", null, null), null);
    }

    /** Asked for one by one, as Jira's index may lag behind; seconds, because not every database keeps less. */
    @Override
    public OptionalLong madeUnnoticed(PlannedIssue original, Pair to, Instant since, Set<Long> known) {
        String type = configuration.issueType(MentoringIssueType.valueOf(original.kind().name()));
        return issues.getIssueIdsForProject(to.projectId()).stream().filter(id -> !known.contains(id)).map(issues::getIssueObject).filter(Objects::nonNull)
                .filter(issue -> type.equals(issue.getIssueTypeId()) && original.summary().equals(issue.getSummary()) && to.menteeKey().equals(issue.getReporterId()))
                .filter(issue -> !issue.getCreated().toInstant().isBefore(since.truncatedTo(ChronoUnit.SECONDS))).mapToLong(Issue::getId).findFirst();
    }
}
