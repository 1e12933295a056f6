package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What every collection of sent reminders promises. */
public abstract class SentRemindersContract {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    abstract SentReminders sent();

    @Test
    public void what_was_kept_is_found_by_its_reader_alone() {
        SentReminder near = reminder("JIRAUSER10101", 7, Occasion.NEAR, MONDAY);
        SentReminder missed = reminder("JIRAUSER10101", 8, Occasion.MISSED, MONDAY.plusDays(1));
        sent().keep(List.of(near, missed));
        sent().keep(List.of(reminder("o'brien", 7, Occasion.NEAR, MONDAY)));

        assertThat(to("JIRAUSER10101", MONDAY)).containsExactly(near, missed);
        assertThat(to("o'brien", MONDAY)).hasSize(1);
        assertThat(to("nobody", MONDAY)).isEmpty();
    }

    @Test
    public void only_what_was_sent_since_that_day_is_given() {
        sent().keep(List.of(reminder("kenji", 7, Occasion.NEAR, MONDAY.minusDays(1)), reminder("kenji", 7, Occasion.MISSED, MONDAY)));

        assertThat(to("kenji", MONDAY)).extracting(SentReminder::occasion).containsExactly(Occasion.MISSED);
    }

    @Test
    public void what_is_old_is_forgotten() {
        sent().keep(List.of(reminder("kenji", 7, Occasion.NEAR, MONDAY.minusDays(61)), reminder("kenji", 7, Occasion.LONG_MISSED, MONDAY)));

        sent().forgetBefore(MONDAY.minusDays(60));

        assertThat(to("kenji", LocalDate.EPOCH)).extracting(SentReminder::occasion).containsExactly(Occasion.LONG_MISSED);
    }

    @Test
    public void nothing_to_keep_is_no_trouble() {
        sent().keep(List.of());

        assertThat(to("kenji", LocalDate.EPOCH)).isEmpty();
    }

    @Test
    public void what_several_people_were_sent_is_read_at_once() {
        SentReminder hers = reminder("o'brien", 7, Occasion.NEAR, MONDAY);
        SentReminder his = reminder("kenji", 7, Occasion.STILL_IDLE, MONDAY);
        sent().keep(List.of(hers, his, reminder("tamsin", 8, Occasion.NEAR, MONDAY)));

        assertThat(sent().to(List.of("o'brien", "kenji", "nobody"), MONDAY)).isEqualTo(Map.of("o'brien", List.of(hers), "kenji", List.of(his)));
        assertThat(sent().to(List.of(), MONDAY)).isEmpty();
    }

    private List<SentReminder> to(String userKey, LocalDate since) {
        return sent().to(List.of(userKey), since).getOrDefault(userKey, List.of());
    }

    static SentReminder reminder(String userKey, long pairId, Occasion occasion, LocalDate sentOn) {
        return new SentReminder(userKey, pairId, MONDAY.plusDays(2), occasion, sentOn);
    }
}
