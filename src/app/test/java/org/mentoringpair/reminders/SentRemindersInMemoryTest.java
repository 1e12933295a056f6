package org.mentoringpair.reminders;

public class SentRemindersInMemoryTest extends SentRemindersContract {
    private final SentReminders sent = new SentRemindersInMemory();

    @Override
    SentReminders sent() {
        return sent;
    }
}
