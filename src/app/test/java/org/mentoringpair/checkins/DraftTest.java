package org.mentoringpair.checkins;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.checkins.Draft.DraftAction;

public class DraftTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final LocalDate DAY = LocalDate.parse("2026-11-19");

    @Test
    public void what_is_right_becomes_the_meeting_with_tidy_line_breaks() {
        Meeting meeting = talk("2026-11-19", "  First this.\r\nThen that.\r\n").checked(PAIR, TODAY);

        assertThat(meeting.takeaways()).isEqualTo("First this.\nThen that.");
        assertThat(meeting.actions()).containsExactly(new AgreedAction("Book the review", ActionOwner.MENTEE, LocalDate.parse("2026-11-26")),
                new AgreedAction("Read the draft", ActionOwner.MENTOR, null));
    }

    @Test
    public void today_is_not_in_the_future_but_tomorrow_is() {
        assertThat(talk("2026-11-20").checked(PAIR, TODAY).day()).isEqualTo(TODAY);

        assertThat(wrong(talk("2026-11-21"))).containsExactly("day mentoring.checkins.wrong.day.future [2026-11-20]");
    }

    @Test
    public void a_first_talk_may_precede_the_start_by_a_month_but_not_by_more() {
        assertThat(talk("2026-08-01").checked(PAIR, TODAY).day()).isEqualTo(LocalDate.parse("2026-08-01"));

        assertThat(wrong(talk("2026-07-31"))).containsExactly("day mentoring.checkins.wrong.day.early [2026-09-01, 31]");
    }

    @Test
    public void everything_that_is_missing_is_named_at_once() {
        Draft nothing = new Draft(null, null, null, null, null, null, null, List.of(new DraftAction(" ", null, null)), List.of(), null, List.of());

        assertThat(wrong(nothing)).containsExactly("minutes mentoring.checkins.wrong.minutes.missing []", "mode mentoring.checkins.wrong.mode.missing []",
                "outcome mentoring.checkins.wrong.outcome.missing []", "day mentoring.checkins.wrong.day.missing []",
                "actions[0].text mentoring.checkins.wrong.action.missing []", "actions[0].owner mentoring.checkins.wrong.action.owner.missing []");
    }

    @Test
    public void a_meeting_lasts_between_five_minutes_and_eight_hours() {
        assertThat(lasting(5).checked(PAIR, TODAY).minutes()).isEqualTo(5);
        assertThat(lasting(480).checked(PAIR, TODAY).minutes()).isEqualTo(480);

        assertThat(wrong(lasting(4))).containsExactly("minutes mentoring.checkins.wrong.minutes.range [5, 480]");
        assertThat(wrong(lasting(481))).containsExactly("minutes mentoring.checkins.wrong.minutes.range [5, 480]");
    }

    @Test
    public void two_thousand_characters_are_enough_for_takeaways() {
        assertThat(talk("2026-11-19", "x".repeat(2_000)).checked(PAIR, TODAY).takeaways()).hasSize(2_000);

        assertThat(wrong(talk("2026-11-19", "x".repeat(2_001)))).containsExactly("takeaways mentoring.checkins.wrong.text.long [2000, 2001]");
    }

    @Test
    public void characters_no_database_keeps_are_refused_but_line_breaks_tabs_and_emoji_are_not() {
        assertThat(talk("2026-11-19", "a\tb\nc 😀").checked(PAIR, TODAY).takeaways()).isEqualTo("a\tb\nc 😀");

        assertThat(wrong(talk("2026-11-19", "nul: \0."))).containsExactly("takeaways mentoring.checkins.wrong.text.characters []");
        assertThat(wrong(talk("2026-11-19", "half a pair: \ud83d."))).containsExactly("takeaways mentoring.checkins.wrong.text.characters []");
    }

    @Test
    public void ten_actions_may_be_agreed_and_no_more() {
        DraftAction rest = new DraftAction("Rest", ActionOwner.MENTEE, null);

        assertThat(agreeing(nCopies(10, rest)).checked(PAIR, TODAY).actions()).hasSize(10);
        assertThat(wrong(agreeing(nCopies(11, rest)))).containsExactly("actions mentoring.checkins.wrong.actions.many [10]");
    }

    @Test
    public void an_action_is_due_after_the_meeting_and_within_five_years() {
        assertThat(wrong(agreeing(List.of(new DraftAction("Rest", ActionOwner.MENTEE, DAY.minusDays(1))))))
                .containsExactly("actions[0].due mentoring.checkins.wrong.action.due.early [2026-11-19]");
        assertThat(wrong(agreeing(List.of(new DraftAction("Rest", ActionOwner.MENTEE, DAY.plusYears(5).plusDays(1))))))
                .containsExactly("actions[0].due mentoring.checkins.wrong.action.due.late [5]");
    }

    @Test
    public void an_action_says_what_in_few_words() {
        assertThat(wrong(agreeing(List.of(new DraftAction("x".repeat(251), ActionOwner.MENTEE, null)))))
                .containsExactly("actions[0].text mentoring.checkins.wrong.text.long [250, 251]");
    }

    @Test
    public void what_could_not_be_read_is_said_first() {
        Draft draft = new Draft(DAY, null, Mode.PHONE, null, Outcome.NONE, "", "", List.of(), List.of(), "", List.of(Draft.refusal("minutes", "minutes.unreadable")));

        assertThat(wrong(draft)).startsWith("minutes mentoring.checkins.wrong.minutes.unreadable []");
    }

    private static Draft lasting(int minutes) {
        return new Draft(DAY, minutes, Mode.PHONE, null, Outcome.NONE, "", "", List.of(), List.of(), "", List.of());
    }

    private static Draft agreeing(List<DraftAction> actions) {
        return new Draft(DAY, 30, Mode.PHONE, null, Outcome.NONE, "", "", actions, List.of(), "", List.of());
    }

    private static List<String> wrong(Draft draft) {
        return catchThrowableOfType(() -> draft.checked(PAIR, TODAY), Refusals.class).each().stream().map(DraftTest::said).toList();
    }

    private static String said(Refusal refusal) {
        return refusal.field() + " " + refusal.messageKey() + " " + refusal.arguments();
    }
}
