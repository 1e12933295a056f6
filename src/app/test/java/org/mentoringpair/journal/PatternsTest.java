package org.mentoringpair.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.journal.Patterns.TagUse;

public class PatternsTest {
    private final Patterns patterns = Patterns.of(List.of(trace("2026-11-19", 4, null, "focus"), trace("2026-11-12", null, null, "saying no", "focus"),
            trace("2026-11-05", 2, 3, "focus", "agenda")));

    @Test
    public void tags_are_counted_with_the_days_they_span_the_most_frequent_first() {
        assertThat(patterns.tags()).containsExactly(new TagUse("focus", 3, day("2026-11-05"), day("2026-11-19")),
                new TagUse("agenda", 1, day("2026-11-05"), day("2026-11-05")), new TagUse("saying no", 1, day("2026-11-12"), day("2026-11-12")));
    }

    @Test
    public void a_tag_keeps_coming_back_from_the_third_time_on() {
        assertThat(patterns.tags()).filteredOn(TagUse::isRepeated).extracting(TagUse::tag).containsExactly("focus");
        assertThat(Patterns.of(List.of(trace("2026-11-19", 4, null, "focus"), trace("2026-11-18", 4, null, "focus"))).tags()).noneMatch(TagUse::isRepeated);
    }

    @Test
    public void mood_and_confidence_are_told_from_the_earliest_day_on_and_what_was_not_said_is_left_out() {
        assertThat(patterns.rated()).extracting(Trace::day).containsExactly(day("2026-11-05"), day("2026-11-19"));
    }

    @Test
    public void an_empty_journal_has_no_patterns() {
        assertThat(Patterns.of(List.of()).isEmpty()).isTrue();
        assertThat(Patterns.of(List.of(trace("2026-11-19", null, null))).isEmpty()).isTrue();
    }

    private static Trace trace(String day, Integer mood, Integer confidence, String... tags) {
        return new Trace(day(day), List.of(tags), mood, confidence);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
