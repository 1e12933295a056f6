package org.mentoringpair.reminders;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The reminders as Active Objects keep them. */
final class StoredSentReminders implements SentReminders {
    private final ActiveObjects rows;

    StoredSentReminders(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, List<SentReminder>> to(Collection<String> userKeys, LocalDate since) {
        if (userKeys.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(userKeys.size(), "?"));
        Object[] values = Stream.concat(userKeys.stream(), Stream.of(since.toEpochDay())).toArray();
        Query query = Query.select().where("USER_KEY IN (" + places + ") AND SENT_ON >= ?", values).order("ID");
        return Arrays.stream(rows.find(ReminderRow.class, query)).map(StoredSentReminders::reminder).collect(Collectors.groupingBy(SentReminder::userKey));
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
