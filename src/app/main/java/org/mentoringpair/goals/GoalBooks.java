package org.mentoringpair.goals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the two keep about their goals beside Jira's issues: for them alone. One SQL statement a question. */
public interface GoalBooks {
    /** One for each of those who agreed on a goal. */
    List<Approval> approvals(long goalId);

    /** Of all goals of a project. */
    List<Approval> approvalsIn(long projectId);

    /** The same of some projects, a thousand at most, by their ids; those without any are left out. */
    Map<Long, List<Approval>> approvalsIn(Collection<Long> projectIds);

    /** Keeps that somebody agreed, in place of what they agreed on before. */
    void approve(long projectId, Approval approval);

    /** Latest first. */
    List<Renegotiation> renegotiations(long goalId);

    /** Of all goals of a project that are not answered yet. */
    List<Renegotiation> openIn(long projectId);

    /** What was proposed with that form. */
    Optional<Renegotiation> proposedWith(String formId);

    /** Keeps a new proposal; its id is ignored and given back filled in. */
    Renegotiation propose(long projectId, Renegotiation proposal, String formId);

    /** Keeps answer, reply and its time, together with what both agree on thereby; all of it or nothing. */
    void answer(long projectId, Renegotiation answered, List<Approval> approvals);

    /** Latest first. */
    List<QuickUpdate> updates(long goalId, int atMost);

    /** What was written with that form. */
    Optional<QuickUpdate> writtenWith(String formId);

    /** Keeps a new update; its id is ignored and given back filled in. */
    QuickUpdate write(long projectId, QuickUpdate update, String formId);

    void forgetIssue(long goalId);

    void forgetProject(long projectId);
}
