package org.mentoringpair.reminders;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** The choices as Active Objects keep them. */
final class StoredReminderChoices implements ReminderChoices {
    private final ActiveObjects rows;

    StoredReminderChoices(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public ReminderChoice of(String userKey) {
        return of(List.of(userKey)).getOrDefault(userKey, ReminderChoice.on(userKey));
    }

    @Override
    public Map<String, ReminderChoice> of(Collection<String> userKeys) {
        if (userKeys.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(userKeys.size(), "?"));
        Query query = Query.select().where("USER_KEY IN (" + places + ")", userKeys.toArray()).order("ID DESC");
        return Arrays.stream(rows.find(ReminderChoiceRow.class, query)).map(row -> choice(row.getUserKey(), row.getSnoozedUntil()))
                .collect(Collectors.toMap(ReminderChoice::userKey, choice -> choice, (latest, older) -> latest));
    }

    private static ReminderChoice choice(String userKey, Long snoozedUntil) {
        return snoozedUntil == null ? new ReminderChoice(userKey, true, null)
                : new ReminderChoice(userKey, false, LocalDate.ofEpochDay(snoozedUntil));
    }

    @Override
    public void keep(ReminderChoice choice) {
        Map<String, Object> columns = new HashMap<>(Map.of("USER_KEY", choice.userKey()));
        if (choice.snoozedUntil() != null) {
            columns.put("SNOOZED_UNTIL", choice.snoozedUntil().toEpochDay());
        }
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(ReminderChoiceRow.class, "USER_KEY = ?", choice.userKey());
            return choice.off() || choice.snoozedUntil() != null ? rows.create(ReminderChoiceRow.class, columns) : null;
        });
    }
}
