package org.mentoringpair.goals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import net.java.ao.Query;

/** The used forms as Active Objects keep them. */
final class StoredUsedForms implements UsedForms {
    /** Longer than any browser keeps a form open. */
    static final Duration REMEMBERED = Duration.ofDays(60);

    private final ActiveObjects rows;

    StoredUsedForms(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public OptionalLong madeBy(String formId) {
        return Arrays.stream(rows.find(UsedFormRow.class, Query.select().where("FORM_ID = ?", formId)))
                .mapToLong(UsedFormRow::getGoalIssueId).findFirst();
    }

    @Override
    public void used(String formId, long goalIssueId, Instant at) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(UsedFormRow.class, "USED_AT < ?", at.minus(REMEMBERED).toEpochMilli());
            return rows.create(UsedFormRow.class, Map.of("FORM_ID", formId, "GOAL_ISSUE_ID", goalIssueId, "USED_AT", at.toEpochMilli()));
        });
    }
}
