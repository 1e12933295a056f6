package org.mentoringpair.jira.setup;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A Jira of the four schemes that projects are associated with. */
final class SchemesOnAShelf implements Plan {
    final Map<ItemKind, String> made = new EnumMap<>(ItemKind.class);
    final Set<ItemKind> refused = EnumSet.noneOf(ItemKind.class);
    String nextId = "10000";

    @Override
    public List<PlannedItem> items() {
        return Stream.of(ItemKind.PERMISSION_SCHEME, ItemKind.ISSUE_TYPE_SCHEME, ItemKind.WORKFLOW_SCHEME, ItemKind.ISSUE_TYPE_SCREEN_SCHEME)
                .map(kind -> (PlannedItem) new OneScheme(kind)).toList();
    }

    private final class OneScheme implements PlannedItem {
        private final ItemKind kind;

        OneScheme(ItemKind kind) {
            this.kind = kind;
        }

        @Override
        public ItemKey key() {
            return ItemKey.shared(kind);
        }

        @Override
        public boolean nameTaken(String name) {
            return false;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return jiraId.equals(made.get(kind));
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.empty();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            if (refused.contains(kind)) {
                throw new IllegalStateException("No more schemes");
            }
            made.put(kind, nextId);
            return nextId;
        }
    }
}
