package org.mentoringpair.reminders;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The reminders as Active Objects keep them. */
final class StoredSentReminders implements SentReminders {
    private final ActiveObjects rows;

    StoredSentReminders(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<SentReminder> to(String userKey, LocalDate since) {
        Query query = Query.select().where("USER_KEY = ? AND SENT_ON >= ?", userKey, since.toEpochDay()).order("ID");
        return Arrays.stream(rows.find(ReminderRow.class, query)).map(StoredSentReminders::reminder).toList();
    }

    @Override
    public void keep(Collection<SentReminder> reminders) {
        rows.executeInTransaction(() -> {
            reminders.forEach(reminder -> rows.create(ReminderRow.class, Map.of("USER_KEY", reminder.userKey(), "PAIR_ID", reminder.pairId(),
                    "DUE_ON", reminder.due().toEpochDay(), "OCCASION", reminder.occasion().name(), "SENT_ON", reminder.sentOn().toEpochDay())));
            return reminders;
        });
    }

    @Override
    public void forgetBefore(LocalDate day) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(ReminderRow.class, "SENT_ON < ?", day.toEpochDay()));
    }

    private static SentReminder reminder(ReminderRow row) {
        return new SentReminder(row.getUserKey(), row.getPairId(), LocalDate.ofEpochDay(row.getDueOn()), Occasion.valueOf(row.getOccasion()),
                LocalDate.ofEpochDay(row.getSentOn()));
    }
}
