package org.mentoringpair.reminders;

public class ReminderChoicesInMemoryTest extends ReminderChoicesContract {
    private final ReminderChoices choices = new ReminderChoicesInMemory();

    @Override
    ReminderChoices choices() {
        return choices;
    }
}
