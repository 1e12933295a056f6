package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

/** What every collection of choices promises. */
public abstract class ReminderChoicesContract {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    abstract ReminderChoices choices();

    @Test
    public void whoever_said_nothing_wants_reminders() {
        assertThat(choices().of("kenji")).isEqualTo(ReminderChoice.on("kenji"));
    }

    @Test
    public void what_somebody_said_last_holds_for_them_alone() {
        choices().keep(new ReminderChoice("brian.o'sullivan", true, null));
        choices().keep(new ReminderChoice("JIRAUSER10204", true, null));
        choices().keep(new ReminderChoice("JIRAUSER10204", false, MONDAY));

        assertThat(choices().of("brian.o'sullivan")).isEqualTo(new ReminderChoice("brian.o'sullivan", true, null));
        assertThat(choices().of("JIRAUSER10204")).isEqualTo(new ReminderChoice("JIRAUSER10204", false, MONDAY));
    }

    @Test
    public void whoever_wants_them_again_is_as_if_they_had_said_nothing() {
        choices().keep(new ReminderChoice("kenji", false, MONDAY));

        choices().keep(ReminderChoice.on("kenji"));

        assertThat(choices().of("kenji")).isEqualTo(ReminderChoice.on("kenji"));
    }
}
