package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

public class GoalRulesTest {
    /** It is 22 November in London and the 23rd in Tokyo already. */
    private final GoalRules rules = new GoalRules(inTokyo(), Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC));

    @Test
    public void a_goal_may_be_as_little_as_a_sentence_and_a_day() {
        assertThat(wrong(Drafts.talk())).isEmpty();
        assertThat(wrong(Drafts.talk().framed(GoalFrame.REAL).due("").saying(Map.of(GoalText.ENGAGING, "People listen")))).isEmpty();
    }

    @Test
    public void a_real_goal_says_why_it_matters() {
        assertThat(wrong(Drafts.talk().framed(GoalFrame.REAL))).containsExactly("engaging");
        assertThat(wrong(Drafts.talk().framed(GoalFrame.REAL).saying(Map.of(GoalText.ENGAGING, " ")))).containsExactly("engaging");
        assertThat(wrong(Drafts.talk().framed(GoalFrame.REAL).saying(Map.of(GoalText.ENGAGING, "人前で話したい")))).isEmpty();
    }

    @Test
    public void a_smart_goal_needs_a_due_date() {
        assertThat(wrong(Drafts.talk().due(""))).containsExactly("due");
    }

    @Test
    public void a_goal_is_one_line_of_at_most_255_characters() {
        assertThat(wrong(Drafts.talk().called("  "))).containsExactly("summary");
        assertThat(wrong(Drafts.talk().called("演".repeat(255)))).isEmpty();
        assertThat(wrong(Drafts.talk().called("演".repeat(256)))).containsExactly("summary");
        assertThat(wrong(Drafts.talk().called("one\ntwo"))).containsExactly("summary");
    }

    @Test
    public void days_that_have_passed_where_the_person_is_or_never_come_are_refused() {
        assertThat(wrong(Drafts.talk().due("2026-11-23"))).isEmpty();
        assertThat(wrong(Drafts.talk().due("2026-11-22"))).containsExactly("due");
        assertThat(wrong(Drafts.talk().due("2027-02-30"))).containsExactly("due");
        assertThat(wrong(Drafts.talk().due("31/Mar/27"))).containsExactly("due");
        assertThat(wrong(Drafts.talk().due("9999-12-31"))).containsExactly("due");
    }

    @Test
    public void frame_owner_and_horizon_must_be_chosen() {
        GoalDraft draft = new GoalDraft(1, "Give a talk", null, null, null, Map.of(), new Day("2027-03-31"), List.of());

        assertThat(rules.objections(draft)).extracting(Refusal::field).containsExactly("frame", "owner", "horizon");
    }

    @Test
    public void a_measure_is_made_of_numbers_and_names_where_it_leads() {
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.MEASURE_TARGET, "5", GoalText.MEASURE_BASELINE, "-0.5", GoalText.MEASURE_UNIT, "talks")))).isEmpty();
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.MEASURE_TARGET, "five")))).containsExactly("measure-target");
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.MEASURE_BASELINE, "1")))).containsExactly("measure-target");
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.MEASURE_BASELINE, "1", GoalText.MEASURE_TARGET, "1.0")))).containsExactly("measure-target");
    }

    @Test
    public void texts_have_the_length_that_jira_keeps() {
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.SPECIFIC, "x".repeat(32_767))))).isEmpty();
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.SPECIFIC, "x".repeat(32_768))))).containsExactly("specific");
    }

    @Test
    public void what_no_database_takes_is_refused_at_its_field() {
        assertThat(wrong(Drafts.talk().called("Give a \u0000 talk"))).containsExactly("summary");
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.SPECIFIC, "half a \ud83d")))).containsExactly("specific");
        assertThat(wrong(Drafts.talk().milestone("Rehearse\u0007", ""))).containsExactly("milestone1Title");
        assertThat(wrong(Drafts.talk().saying(Map.of(GoalText.SPECIFIC, "two\r\nlines\tand a tab")))).isEmpty();
    }

    @Test
    public void what_is_wrong_with_a_milestone_stands_in_its_row() {
        Drafts drafts = Drafts.talk().milestone("", "").milestone("", "2026-12-01").milestone("Rehearse", "2027-04-01").milestone("x".repeat(256), "1.1.2027");

        assertThat(wrong(drafts)).containsExactly("milestone2Title", "milestone3Due", "milestone4Title", "milestone4Due");
    }

    private List<String> wrong(Drafts drafts) {
        return rules.objections(drafts.draft()).stream().map(Refusal::field).toList();
    }

    private static TimeZones inTokyo() {
        return new TimeZones() {
            @Override
            public ZoneId ofAsking() {
                return ZoneId.of("Asia/Tokyo");
            }

            @Override
            public ZoneId of(Person person) {
                return ofAsking();
            }
        };
    }
}
