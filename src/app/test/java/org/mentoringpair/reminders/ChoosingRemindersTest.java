package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

public class ChoosingRemindersTest {
    private final Person misaki = new Person("JIRAUSER10204", "misaki", "佐藤 美咲", true);
    private final ReminderChoices choices = new ReminderChoicesInMemory();
    /** In Tokyo it is Tuesday the 24th already. */
    private Instant now = Instant.parse("2026-11-23T16:00:00Z");

    @Test
    public void whoever_snoozes_is_left_in_peace_up_to_that_day_where_they_live() {
        choosing().choose(misaki, ReminderWish.SNOOZED, LocalDate.parse("2026-11-26"));
        assertThat(choosing().wish(misaki)).isEqualTo(ReminderWish.SNOOZED);
        now = Instant.parse("2026-11-25T14:59:00Z");
        assertThat(choosing().wish(misaki)).isEqualTo(ReminderWish.SNOOZED);

        now = Instant.parse("2026-11-25T15:00:00Z");

        assertThat(choosing().wish(misaki)).isEqualTo(ReminderWish.ON);
    }

    @Test
    public void off_is_off_until_they_want_them_again() {
        choosing().choose(misaki, ReminderWish.OFF, null);
        assertThat(choosing().wish(misaki)).isEqualTo(ReminderWish.OFF);

        choosing().choose(misaki, ReminderWish.ON, LocalDate.parse("2026-12-24"));

        assertThat(choosing().choice(misaki)).isEqualTo(ReminderChoice.on(misaki.key()));
    }

    @Test
    public void one_snoozes_until_a_day_ahead_and_no_longer_than_a_year() {
        for (String wrong : new String[] {"2026-11-23", "2026-11-24", "2027-11-26"}) {
            assertThat(refused(ReminderWish.SNOOZED, LocalDate.parse(wrong)).field()).as(wrong).isEqualTo("until");
        }
        assertThat(refused(ReminderWish.SNOOZED, null).field()).isEqualTo("until");
        assertThat(refused(null, null).field()).isEqualTo("wish");
        assertThat(choosing().wish(misaki)).isEqualTo(ReminderWish.ON);

        choosing().choose(misaki, ReminderWish.SNOOZED, LocalDate.parse("2026-11-25"));
        choosing().choose(misaki, ReminderWish.SNOOZED, LocalDate.parse("2027-11-25"));
    }

    private Refusal refused(ReminderWish wish, LocalDate until) {
        return catchThrowableOfType(Refusal.class, () -> choosing().choose(misaki, wish, until));
    }

    private ChoosingReminders choosing() {
        TimeZones tokyo = new TimeZones() {
            @Override
            public ZoneId ofAsking() {
                return ZoneId.of("Asia/Tokyo");
            }

            @Override
            public ZoneId of(Person person) {
                return ZoneId.of("Asia/Tokyo");
            }
        };
        return new ChoosingReminders(choices, tokyo, Clock.fixed(now, ZoneOffset.UTC));
    }
}
