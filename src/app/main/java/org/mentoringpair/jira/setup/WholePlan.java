package org.mentoringpair.jira.setup;

import java.util.List;

/** Everything the app needs in Jira, each thing after those it needs itself. */
final class WholePlan implements Plan {
    private final List<Plan> parts;

    /** @param parts in the order in which they can be created */
    WholePlan(List<Plan> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public List<PlannedItem> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }
}
