package org.mentoringpair.goals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What is kept about goals, as Active Objects keep it. */
final class StoredGoalBooks implements GoalBooks {
    private final ActiveObjects rows;

    StoredGoalBooks(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Approval> approvals(long goalId) {
        return approvals("GOAL_ISSUE_ID = ?", goalId).toList();
    }

    @Override
    public List<Approval> approvalsIn(long projectId) {
        return approvals("PROJECT_ID = ?", projectId).toList();
    }

    @Override
    public Map<Long, List<Approval>> approvalsIn(Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select().where("PROJECT_ID IN (" + String.join(", ", Collections.nCopies(projectIds.size(), "?")) + ")", projectIds.toArray());
        return Arrays.stream(rows.find(GoalApprovalRow.class, query.order("ID")))
                .collect(Collectors.groupingBy(GoalApprovalRow::getProjectId, Collectors.mapping(StoredGoalBooks::approval, Collectors.toList())));
    }

    private Stream<Approval> approvals(String where, long id) {
        return Arrays.stream(rows.find(GoalApprovalRow.class, Query.select().where(where, id).order("ID"))).map(StoredGoalBooks::approval);
    }

    private static Approval approval(GoalApprovalRow row) {
        return new Approval(row.getGoalIssueId(), row.getApproverKey(), WrittenTerms.read(row.getTerms()), Instant.ofEpochMilli(row.getApprovedAt()));
    }

    @Override
    public void approve(long projectId, Approval approval) {
        rows.executeInTransaction(() -> {
            keep(projectId, approval);
            return null;
        });
    }

    private void keep(long projectId, Approval approval) {
        rows.deleteWithSQL(GoalApprovalRow.class, "GOAL_ISSUE_ID = ? AND APPROVER_KEY = ?", approval.goalId(), approval.userKey());
        rows.create(GoalApprovalRow.class, Map.of("PROJECT_ID", projectId, "GOAL_ISSUE_ID", approval.goalId(), "APPROVER_KEY", approval.userKey(),
                "TERMS", WrittenTerms.of(approval.terms()), "APPROVED_AT", approval.at().toEpochMilli()));
    }

    @Override
    public List<Renegotiation> renegotiations(long goalId) {
        return renegotiations(Query.select().where("GOAL_ISSUE_ID = ?", goalId).order("ID DESC")).toList();
    }

    @Override
    public List<Renegotiation> openIn(long projectId) {
        return renegotiations(Query.select().where("PROJECT_ID = ? AND ANSWER = ?", projectId, Answer.OPEN.name()).order("ID DESC")).toList();
    }

    @Override
    public Optional<Renegotiation> proposedWith(String formId) {
        return renegotiations(Query.select().where("FORM_ID = ?", formId)).findFirst();
    }

    private Stream<Renegotiation> renegotiations(Query query) {
        return Arrays.stream(rows.find(RenegotiationRow.class, query)).map(StoredGoalBooks::renegotiation);
    }

    private static Renegotiation renegotiation(RenegotiationRow row) {
        Instant answered = row.getAnsweredAt() == null ? null : Instant.ofEpochMilli(row.getAnsweredAt());
        return new Renegotiation(row.getID(), row.getGoalIssueId(), row.getProposerKey(), row.getReason(), WrittenTerms.read(row.getTermsBefore()),
                WrittenTerms.read(row.getTermsWanted()), Instant.ofEpochMilli(row.getProposedAt()), Answer.valueOf(row.getAnswer()),
                row.getReply() == null ? "" : row.getReply(), answered);
    }

    @Override
    public Renegotiation propose(long projectId, Renegotiation proposal, String formId) {
        return rows.executeInTransaction(() -> {
            RenegotiationRow row = rows.create(RenegotiationRow.class, Map.of("PROJECT_ID", projectId, "GOAL_ISSUE_ID", proposal.goalId(), "FORM_ID", formId,
                    "PROPOSER_KEY", proposal.proposerKey(), "REASON", proposal.reason(), "TERMS_BEFORE", WrittenTerms.of(proposal.before()),
                    "TERMS_WANTED", WrittenTerms.of(proposal.wanted()), "PROPOSED_AT", proposal.proposedAt().toEpochMilli(), "ANSWER", proposal.answer().name()));
            return proposal.withId(row.getID());
        });
    }

    @Override
    public void answer(long projectId, Renegotiation answered, List<Approval> approvals) {
        rows.executeInTransaction(() -> {
            RenegotiationRow row = rows.get(RenegotiationRow.class, Math.toIntExact(answered.id()));
            row.setAnswer(answered.answer().name());
            row.setReply(answered.reply());
            row.setAnsweredAt(answered.answeredAt().toEpochMilli());
            row.save();
            approvals.forEach(approval -> keep(projectId, approval));
            return null;
        });
    }

    @Override
    public List<QuickUpdate> updates(long goalId, int atMost) {
        return updates(Query.select().where("GOAL_ISSUE_ID = ?", goalId).order("WRITTEN_AT DESC, ID DESC").limit(atMost)).toList();
    }

    @Override
    public Optional<QuickUpdate> writtenWith(String formId) {
        return updates(Query.select().where("FORM_ID = ?", formId)).findFirst();
    }

    private Stream<QuickUpdate> updates(Query query) {
        return Arrays.stream(rows.find(QuickUpdateRow.class, query)).map(row -> new QuickUpdate(row.getID(), row.getGoalIssueId(), row.getAuthorKey(),
                row.getConfidence(), row.getLine(), Instant.ofEpochMilli(row.getWrittenAt())));
    }

    @Override
    public QuickUpdate write(long projectId, QuickUpdate update, String formId) {
        return rows.executeInTransaction(() -> {
            QuickUpdateRow row = rows.create(QuickUpdateRow.class, Map.of("PROJECT_ID", projectId, "GOAL_ISSUE_ID", update.goalId(), "FORM_ID", formId,
                    "AUTHOR_KEY", update.authorKey(), "CONFIDENCE", update.confidence(), "LINE", update.line(), "WRITTEN_AT", update.at().toEpochMilli()));
            return update.withId(row.getID());
        });
    }

    @Override
    public void forgetIssue(long goalId) {
        forget("GOAL_ISSUE_ID = ?", goalId);
    }

    @Override
    public void forgetProject(long projectId) {
        forget("PROJECT_ID = ?", projectId);
    }

    private void forget(String where, long id) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(GoalApprovalRow.class, where, id);
            rows.deleteWithSQL(RenegotiationRow.class, where, id);
            return rows.deleteWithSQL(QuickUpdateRow.class, where, id);
        });
    }
}
