package org.mentoringpair.goals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The twin of the stored forms for tests of what uses them. */
final class UsedFormsInMemory implements UsedForms {
    private final Map<String, Long> goals = new HashMap<>();

    @Override
    public OptionalLong goalOf(String formId) {
        return goals.containsKey(formId) ? OptionalLong.of(goals.get(formId)) : OptionalLong.empty();
    }

    @Override
    public void used(String formId, long goalIssueId, Instant at) {
        goals.put(formId, goalIssueId);
    }
}
