package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What every keeper of the two's words about their goals promises, in memory and in both databases. */
public abstract class GoalBooksContract {
    private static final long PROJECT = 10_001;
    private static final long OTHER_PROJECT = 10_002;
    private static final long GOAL = 10_501;
    private static final long OTHER_GOAL = 10_502;
    private static final String WORDS = "<img src=x onerror=alert(1)> it's \\ \"so\" 健二 😀\nand on";
    private static final GoalTerms BEFORE = new GoalTerms(Map.of(GoalTerm.SUMMARY, WORDS, GoalTerm.MEASURE_TARGET, "10.50", GoalTerm.DUE, "2027-03-31"));
    private static final GoalTerms WANTED = new GoalTerms(Map.of(GoalTerm.SUMMARY, "Give talks"));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private int forms;

    protected abstract GoalBooks books();

    @Test
    public void an_approval_comes_back_as_it_was_given_and_replaces_the_one_before() {
        Approval first = approval(GOAL, "JIRAUSER10201", BEFORE);
        Approval other = approval(GOAL, "JIRAUSER10202", BEFORE);
        Approval again = approval(GOAL, "JIRAUSER10201", WANTED);
        books().approve(PROJECT, first);
        books().approve(PROJECT, other);
        assertThat(books().approvals(GOAL)).containsExactlyInAnyOrder(first, other);

        books().approve(PROJECT, again);

        assertThat(books().approvals(GOAL)).containsExactlyInAnyOrder(other, again);
    }

    @Test
    public void approvals_are_found_by_their_goal_and_by_their_project() {
        Approval here = approval(GOAL, "JIRAUSER10201", BEFORE);
        Approval beside = approval(OTHER_GOAL, "JIRAUSER10201", BEFORE);
        books().approve(PROJECT, here);
        books().approve(PROJECT, beside);
        books().approve(OTHER_PROJECT, approval(10_601, "JIRAUSER10201", BEFORE));

        assertThat(books().approvals(OTHER_GOAL)).containsExactly(beside);
        assertThat(books().approvalsIn(PROJECT)).containsExactlyInAnyOrder(here, beside);
        assertThat(books().approvalsIn(List.of(PROJECT, 10_009L))).isEqualTo(Map.of(PROJECT, List.of(here, beside)));
        assertThat(books().approvalsIn(List.of())).isEmpty();
    }

    @Test
    public void a_proposal_comes_back_as_it_was_made_latest_first_and_by_its_form() {
        Renegotiation first = propose(GOAL, "form-1");
        Renegotiation second = propose(GOAL, "form-2");

        assertThat(books().renegotiations(GOAL)).containsExactly(second, first);
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.reason()).isEqualTo(WORDS);
        assertThat(books().proposedWith("form-1")).contains(first);
        assertThat(books().proposedWith("form-3")).isEmpty();
    }

    @Test
    public void an_answer_is_kept_with_what_both_agree_on_and_closes_the_proposal() {
        Renegotiation open = propose(GOAL, "form-1");
        Renegotiation waiting = propose(OTHER_GOAL, "form-2");
        books().approve(PROJECT, approval(GOAL, "JIRAUSER10201", BEFORE));
        Approval agreed = approval(GOAL, "JIRAUSER10201", WANTED);
        Renegotiation answered = open.answered(Answer.ACCEPTED, WORDS, NOON.plusSeconds(60));

        books().answer(PROJECT, answered, List.of(agreed));

        assertThat(books().renegotiations(GOAL)).containsExactly(answered);
        assertThat(books().approvals(GOAL)).containsExactly(agreed);
        assertThat(books().openIn(PROJECT)).containsExactly(waiting);
        assertThat(books().openIn(OTHER_PROJECT)).isEmpty();
    }

    @Test
    public void updates_come_back_latest_first_and_no_more_than_asked_for() {
        QuickUpdate first = write(GOAL, 2, "2026-11-20T08:00:00Z");
        QuickUpdate second = write(GOAL, 4, "2026-11-21T08:00:00Z");
        QuickUpdate atOnce = write(GOAL, 5, "2026-11-21T08:00:00Z");
        write(OTHER_GOAL, 1, "2026-11-22T08:00:00Z");

        assertThat(books().updates(GOAL, 5)).containsExactly(atOnce, second, first);
        assertThat(books().updates(GOAL, 2)).containsExactly(atOnce, second);
        assertThat(books().writtenWith("form-1")).contains(first);
        assertThat(books().writtenWith("form-9")).isEmpty();
    }

    @Test
    public void what_belongs_to_a_goal_goes_with_it_and_the_rest_stays() {
        everythingAbout(GOAL, PROJECT);
        everythingAbout(OTHER_GOAL, PROJECT);

        books().forgetIssue(GOAL);

        assertThat(kept(GOAL)).isZero();
        assertThat(kept(OTHER_GOAL)).isEqualTo(3);
    }

    @Test
    public void what_belongs_to_a_project_goes_with_it_and_the_rest_stays() {
        everythingAbout(GOAL, PROJECT);
        everythingAbout(OTHER_GOAL, OTHER_PROJECT);

        books().forgetProject(PROJECT);

        assertThat(kept(GOAL)).isZero();
        assertThat(kept(OTHER_GOAL)).isEqualTo(3);
    }

    private void everythingAbout(long goalId, long projectId) {
        books().approve(projectId, approval(goalId, "JIRAUSER10201", BEFORE));
        books().propose(projectId, Renegotiation.proposed(goalId, "JIRAUSER10201", "Because", BEFORE, WANTED, NOON), "form-" + ++forms);
        books().write(projectId, new QuickUpdate(0, goalId, "JIRAUSER10201", 3, "So so", NOON), "form-" + ++forms);
    }

    private int kept(long goalId) {
        return books().approvals(goalId).size() + books().renegotiations(goalId).size() + books().updates(goalId, 10).size();
    }

    private Renegotiation propose(long goalId, String formId) {
        return books().propose(PROJECT, Renegotiation.proposed(goalId, "JIRAUSER10202", WORDS, BEFORE, WANTED, NOON), formId);
    }

    private QuickUpdate write(long goalId, int confidence, String at) {
        return books().write(PROJECT, new QuickUpdate(0, goalId, "JIRAUSER10201", confidence, "健二 " + "x".repeat(190), Instant.parse(at)), "form-" + ++forms);
    }

    private static Approval approval(long goalId, String userKey, GoalTerms terms) {
        return new Approval(goalId, userKey, terms, NOON);
    }
}
