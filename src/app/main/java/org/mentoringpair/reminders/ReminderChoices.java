package org.mentoringpair.reminders;

/** What everybody said about reminders. */
public interface ReminderChoices {
    /** Whoever said nothing wants them. One SQL statement. */
    ReminderChoice of(String userKey);

    /** Takes the place of what they said before. */
    void keep(ReminderChoice choice);
}
