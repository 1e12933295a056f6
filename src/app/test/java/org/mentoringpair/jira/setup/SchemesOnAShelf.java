package org.mentoringpair.jira.setup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A Jira of the five schemes that projects are associated with, of the roles and of the levels of security. */
final class SchemesOnAShelf implements Plan {
    final Map<ItemKey, String> made = new HashMap<>();
    final Set<ItemKind> refused = EnumSet.noneOf(ItemKind.class);
    String nextId = "10000";

    @Override
    public List<PlannedItem> items() {
        Stream<ItemKey> schemes = Stream.of(ItemKind.PERMISSION_SCHEME, ItemKind.ISSUE_SECURITY_SCHEME, ItemKind.ISSUE_TYPE_SCHEME, ItemKind.WORKFLOW_SCHEME, ItemKind.ISSUE_TYPE_SCREEN_SCHEME)
                .map(ItemKey::shared);
        Stream<ItemKey> roles = Stream.of(MentoringRole.values()).map(ItemKey::of);
        Stream<ItemKey> levels = Stream.of(MentoringLevel.values()).map(ItemKey::of);
        return Stream.of(schemes, roles, levels).flatMap(keys -> keys).map(key -> (PlannedItem) new OneItem(key)).toList();
    }

    private final class OneItem implements PlannedItem {
        private final ItemKey key;

        OneItem(ItemKey key) {
            this.key = key;
        }

        @Override
        public ItemKey key() {
            return key;
        }

        @Override
        public boolean nameTaken(String name) {
            return false;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return jiraId.equals(made.get(key));
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.empty();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            if (refused.contains(key.kind())) {
                throw new IllegalStateException("No more schemes");
            }
            made.put(key, nextId);
            return nextId;
        }
    }
}
