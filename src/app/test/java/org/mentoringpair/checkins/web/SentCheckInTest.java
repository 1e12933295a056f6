package org.mentoringpair.checkins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.checkins.Draft.DraftAction;
import org.mentoringpair.checkins.Mode;
import org.mentoringpair.checkins.Mood;
import org.mentoringpair.checkins.Outcome;
import org.mentoringpair.web.JsonBody;

public class SentCheckInTest {
    @Test
    public void a_whole_check_in_is_read() {
        Draft draft = draft("""
                {"day": "2026-11-19", "minutes": 45, "mode": "in-person", "mood": "all-right", "outcome": "work-product",
                 "takeaways": "佐藤さん: <b>listen</b>", "decisions": null,
                 "actions": [{"text": "Rest", "owner": "mentee", "due": "2026-11-26"}, {"text": "Read", "owner": "mentor"}]}""");

        assertThat(draft).isEqualTo(new Draft(LocalDate.parse("2026-11-19"), 45, Mode.IN_PERSON, Mood.ALL_RIGHT, Outcome.WORK_PRODUCT,
                "佐藤さん: <b>listen</b>", null, List.of(new DraftAction("Rest", ActionOwner.MENTEE, LocalDate.parse("2026-11-26")),
                new DraftAction("Read", ActionOwner.MENTOR, null)), List.of(), null, List.of()));
    }

    @Test
    public void wrong_types_words_and_days_are_refused_where_they_stand() {
        assertThat(wrong("""
                {"day": 20261119, "minutes": "45", "mode": "IN_PERSON", "takeaways": ["a"], "actions": [{"text": "x", "due": "2026-02-30"}]}"""))
                .containsExactlyInAnyOrder("day no-text", "minutes no-whole-number", "mode unknown-word", "takeaways no-text",
                        "actions[0].due action.due.unreadable");
    }

    @Test
    public void minutes_are_whole_and_fit_into_a_number() {
        assertThat(wrong("{\"minutes\": 45.5}")).containsExactly("minutes no-whole-number");
        assertThat(wrong("{\"minutes\": 99999999999999999999}")).containsExactly("minutes no-whole-number");
    }

    @Test
    public void properties_that_nobody_asks_for_are_refused_inside_as_well() {
        assertThat(wrong("{\"minuets\": 45, \"actions\": [{\"text\": \"x\", \"owner\": \"mentor\", \"until\": \"2026-12-01\"}]}"))
                .containsExactly("minuets unknown", "actions[0].until unknown");
    }

    @Test
    public void lists_of_anything_else_are_no_actions() {
        assertThat(wrong("{\"actions\": {}}")).containsExactly("actions no-list");
        assertThat(wrong("{\"actions\": [1, null]}")).containsExactly("actions no-objects");
    }

    @Test
    public void characters_that_no_database_keeps_are_refused() {
        assertThat(wrong("{\"takeaways\": \"a\\u0000b\"}")).containsExactly("takeaways characters");
        assertThat(wrong("{\"decisions\": \"\\ud83d\"}")).containsExactly("decisions characters");
    }

    @Test
    public void what_is_no_json_object_is_refused_as_a_whole() {
        for (String body : List.of("", "   ", "[]", "null", "\"day\"", "{", "{\"day\": \"2026-11-19\"} {}", "day=2026-11-19", "{\"a\":1,\"a\":2}")) {
            assertThatThrownBy(() -> draft(body)).as(body).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.field()).isNull());
        }
        assertThatThrownBy(() -> draft("{\"takeaways\": \"" + "x".repeat(70_000) + "\"}")).hasMessage("mentoring.web.json.long");
    }

    private static Draft draft(String json) {
        return SentCheckIn.draft(JsonBody.of(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> wrong(String json) {
        return draft(json).unreadable().stream()
                .map(it -> it.field() + " " + it.messageKey().replaceAll("mentoring\\.(web\\.json|checkins\\.wrong)\\.", "")).toList();
    }
}
