package org.mentoringpair.checkins;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** What was agreed at check-ins, in Active Objects; always for several check-ins with one statement. */
final class StoredActions {
    private final ActiveObjects activeObjects;

    StoredActions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** By the id of the check-in; no statement where there is none to ask about. */
    Map<Long, List<AgreedAction>> of(Collection<Long> checkInIds) {
        if (checkInIds.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select().where(amongThem(checkInIds), checkInIds.toArray()).order("CHECK_IN_ID, PLACE");
        return Arrays.stream(activeObjects.find(CheckInActionRow.class, query))
                .collect(groupingBy(CheckInActionRow::getCheckInId, mapping(StoredActions::action, toList())));
    }

    void add(long checkInId, List<AgreedAction> agreed) {
        for (int place = 0; place < agreed.size(); place++) {
            AgreedAction action = agreed.get(place);
            Map<String, Object> columns = new HashMap<>(Map.of("CHECK_IN_ID", checkInId, "PLACE", place,
                    "TEXT", action.text(), "OWNER", action.owner().name()));
            columns.put("ISSUE_ID", action.isIssue() ? action.issueId() : null);
            columns.put("DUE_ON", action.due() == null ? null : action.due().toString());
            activeObjects.create(CheckInActionRow.class, columns);
        }
    }

    void remove(Collection<Long> checkInIds) {
        activeObjects.deleteWithSQL(CheckInActionRow.class, amongThem(checkInIds), checkInIds.toArray());
    }

    private static String amongThem(Collection<Long> checkInIds) {
        return "CHECK_IN_ID IN (" + String.join(", ", Collections.nCopies(checkInIds.size(), "?")) + ")";
    }

    private static AgreedAction action(CheckInActionRow row) {
        return new AgreedAction(row.getText(), ActionOwner.valueOf(row.getOwner()), row.getDueOn() == null ? null : LocalDate.parse(row.getDueOn()),
                row.getIssueId() == null ? 0 : row.getIssueId());
    }
}
