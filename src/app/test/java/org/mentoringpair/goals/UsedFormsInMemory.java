package org.mentoringpair.goals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The twin of the stored forms for tests of what uses them. */
final class UsedFormsInMemory implements UsedForms {
    private record Use(long goalIssueId, Instant at) {
    }

    private final Map<String, Use> uses = new HashMap<>();

    @Override
    public OptionalLong madeBy(String formId) {
        return uses.containsKey(formId) ? OptionalLong.of(uses.get(formId).goalIssueId) : OptionalLong.empty();
    }

    @Override
    public void used(String formId, long goalIssueId, Instant at) {
        uses.values().removeIf(use -> use.at.isBefore(at.minus(StoredUsedForms.REMEMBERED)));
        uses.put(formId, new Use(goalIssueId, at));
    }
}
