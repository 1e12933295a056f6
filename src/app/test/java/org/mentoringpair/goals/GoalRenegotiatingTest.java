package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentoringpair.goals.AmaraAndHerMentor.AMARA;
import static org.mentoringpair.goals.AmaraAndHerMentor.KENJI;
import static org.mentoringpair.goals.AmaraAndHerMentor.PAIR;
import static org.mentoringpair.goals.AmaraAndHerMentor.TALKS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.stores.LocalTurns;

public class GoalRenegotiatingTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private final TimeZones timeZones = mock(TimeZones.class);
    private final AmaraAndHerMentor pair = new AmaraAndHerMentor();
    private final GoalBooks books = new GoalBooksInMemory();
    private final GoalRenegotiating renegotiating = new GoalRenegotiating(pair.access, pair.sheets, books, new GoalRules(timeZones, clock), new LocalTurns(), clock);

    {
        when(timeZones.ofAsking()).thenReturn(ZoneId.of("Africa/Lagos"));
    }

    @Test
    public void nothing_changes_until_the_other_one_accepts_and_then_both_agree_on_it() {
        Renegotiation proposal = propose(AMARA, with(GoalTerm.MEASURE_TARGET, "6"));
        assertThat(pair.sheet().said(GoalText.MEASURE_TARGET)).isEqualTo("10");

        answer(KENJI, proposal, Answer.ACCEPTED, "Quite right.");

        assertThat(pair.sheet().said(GoalText.MEASURE_TARGET)).isEqualTo("6");
        assertThat(new MutualAgreement(PAIR, pair.sheet().terms(), books.approvals(TALKS)).isMutual()).isTrue();
        assertThat(books.renegotiations(TALKS)).singleElement().satisfies(kept -> {
            assertThat(kept.answer()).isEqualTo(Answer.ACCEPTED);
            assertThat(kept.reply()).isEqualTo("Quite right.");
            assertThat(kept.changes()).containsExactly(new TermChange(GoalTerm.MEASURE_TARGET, "10", "6"));
        });
    }

    @Test
    public void what_is_declined_or_taken_back_changes_nothing_and_stays_in_the_history() {
        answer(KENJI, propose(AMARA, with(GoalTerm.DUE, "2027-06-30")), Answer.DECLINED, "");
        answer(AMARA, propose(AMARA, with(GoalTerm.DUE, "2027-07-31")), Answer.WITHDRAWN, "");

        assertThat(pair.sheet().terms().said(GoalTerm.DUE)).isEqualTo("2027-03-31");
        assertThat(books.renegotiations(TALKS)).extracting(Renegotiation::answer).containsExactly(Answer.WITHDRAWN, Answer.DECLINED);
        assertThat(books.approvals(TALKS)).isEmpty();
    }

    @Test
    public void nobody_accepts_for_themselves_or_takes_back_what_is_the_other_one_s() {
        Renegotiation proposal = propose(AMARA, with(GoalTerm.MEASURE_TARGET, "6"));

        assertThatThrownBy(() -> answer(AMARA, proposal, Answer.ACCEPTED, "")).hasMessage("mentoring.goals.renegotiate.not-yours");
        assertThatThrownBy(() -> answer(KENJI, proposal, Answer.WITHDRAWN, "")).hasMessage("mentoring.goals.renegotiate.not-yours");
        assertThatThrownBy(() -> answer(KENJI, proposal, Answer.OPEN, "")).isInstanceOf(Refusal.class).hasMessage("mentoring.goals.renegotiate.not-yours");
    }

    @Test
    public void the_same_answer_twice_is_one_and_another_one_comes_too_late() {
        Renegotiation proposal = propose(AMARA, with(GoalTerm.MEASURE_TARGET, "6"));
        answer(KENJI, proposal, Answer.ACCEPTED, "Yes");
        answer(KENJI, proposal, Answer.ACCEPTED, "Yes, again");

        assertThat(books.renegotiations(TALKS).get(0).reply()).isEqualTo("Yes");
        assertThatThrownBy(() -> answer(AMARA, proposal, Answer.WITHDRAWN, "")).hasMessage("mentoring.goals.renegotiate.answered");
    }

    @Test
    public void what_was_changed_since_is_not_overwritten_by_accepting() {
        Renegotiation proposal = propose(AMARA, with(GoalTerm.MEASURE_TARGET, "6"));
        pair.sheets.write(pair.sheet(), Map.of(GoalText.MEASURE_UNIT, "speeches"));

        assertThatThrownBy(() -> answer(KENJI, proposal, Answer.ACCEPTED, "")).hasMessage("mentoring.goals.renegotiate.goal-changed");
        assertThat(books.openIn(PAIR.projectId())).hasSize(1);
    }

    @Test
    public void where_jira_refuses_the_proposal_stays_open() {
        Renegotiation proposal = propose(AMARA, with(GoalTerm.MEASURE_TARGET, "6"));
        pair.sheets.objection = new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.web.jira-refused", "No");

        assertThatThrownBy(() -> answer(KENJI, proposal, Answer.ACCEPTED, "")).hasMessage("mentoring.web.jira-refused");
        assertThat(books.openIn(PAIR.projectId())).hasSize(1);
    }

    @Test
    public void a_proposal_says_why_and_changes_something_that_can_be() {
        assertThat(wrong("", with(GoalTerm.MEASURE_TARGET, "6"))).containsExactly("reason");
        assertThat(wrong("x".repeat(2_001), with(GoalTerm.MEASURE_TARGET, "6"))).containsExactly("reason");
        assertThat(wrong("Because", pair.sheet().terms())).containsExactly((String) null);
        assertThat(wrong("Because", with(GoalTerm.SUMMARY, ""))).containsExactly("summary");
        assertThat(wrong("Because", with(GoalTerm.DUE, ""))).containsExactly("due");
        assertThat(wrong("Because", with(GoalTerm.DUE, "2026-11-21"))).containsExactly("due");
        assertThat(wrong("Because", with(GoalTerm.MEASURE_TARGET, "six"))).containsExactly("measure-target");
    }

    @Test
    public void the_same_form_proposes_once_and_one_proposal_waits_at_a_time() {
        String form = UUID.randomUUID().toString();
        GoalProposal proposal = new GoalProposal(form, seen(), "Because", with(GoalTerm.MEASURE_TARGET, "6"));
        Renegotiation first = renegotiating.propose(pair.before(AMARA), proposal);

        assertThat(renegotiating.propose(pair.before(AMARA), proposal)).isEqualTo(first);
        assertThatThrownBy(() -> propose(KENJI, with(GoalTerm.MEASURE_TARGET, "8"))).hasMessage("mentoring.goals.renegotiate.open");
    }

    @Test
    public void only_what_was_agreed_is_renegotiated_and_only_as_it_was_seen() {
        OpenGoal goal = pair.before(AMARA);
        GoalProposal unseen = new GoalProposal(UUID.randomUUID().toString(), "something else", "Because", with(GoalTerm.MEASURE_TARGET, "6"));
        assertThatThrownBy(() -> renegotiating.propose(goal, unseen)).hasMessage("mentoring.goals.renegotiate.changed-meanwhile");

        pair.sheets.put(AmaraAndHerMentor.talks(GoalState.DRAFT));
        assertThatThrownBy(() -> propose(AMARA, with(GoalTerm.MEASURE_TARGET, "6"))).hasMessage("mentoring.goals.renegotiate.not-agreed");
    }

    private List<String> wrong(String reason, GoalTerms wanted) {
        GoalProposal proposal = new GoalProposal(UUID.randomUUID().toString(), seen(), reason, wanted);
        OpenGoal goal = pair.before(AMARA);
        return catchThrowableOfType(() -> renegotiating.propose(goal, proposal), Refusal.class).each().stream().map(Refusal::field).toList();
    }

    private Renegotiation propose(Person person, GoalTerms wanted) {
        return renegotiating.propose(pair.before(person), new GoalProposal(UUID.randomUUID().toString(), seen(), "Because <b>", wanted));
    }

    private void answer(Person person, Renegotiation proposal, Answer answer, String reply) {
        renegotiating.answer(pair.before(person), proposal.id(), answer, reply);
    }

    private GoalTerms with(GoalTerm term, String words) {
        Map<GoalTerm, String> said = new EnumMap<>(GoalTerm.class);
        said.putAll(pair.sheet().terms().said());
        said.put(term, words);
        return new GoalTerms(said);
    }

    private String seen() {
        return pair.sheet().terms().fingerprint();
    }
}
