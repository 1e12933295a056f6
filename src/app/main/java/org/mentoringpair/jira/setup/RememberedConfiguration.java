package org.mentoringpair.jira.setup;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.mentoringpair.Refusal;
import org.mentoringpair.jira.SharedCaches;

/** The shared configuration by its remembered ids, read once and forgotten on all nodes together. */
final class RememberedConfiguration implements SharedConfiguration {
    private static final String EVERYTHING = "all";

    private final Cache<String, Snapshot> snapshots;

    RememberedConfiguration(ConfiguredItems items, Plan plan, CacheManager caches) {
        snapshots = caches.getCache("org.mentoringpair.jira.configuration", key -> Snapshot.of(items.all(), plan), SharedCaches.FORGOTTEN_TOGETHER);
    }

    /** Forgets what is remembered, on every node. */
    void changed() {
        snapshots.removeAll();
    }

    @Override
    public boolean complete() {
        return known().complete();
    }

    @Override
    public boolean goalsAreEpics() {
        return !known().ids().containsKey(ItemKey.goalLinkType());
    }

    @Override
    public String issueType(MentoringIssueType type) {
        return id(ItemKey.of(type));
    }

    @Override
    public Optional<MentoringIssueType> known(String issueTypeId) {
        return Optional.ofNullable(known().types().get(issueTypeId));
    }

    @Override
    public boolean isThere(MentoringField field) {
        return known().ids().containsKey(ItemKey.of(field));
    }

    @Override
    public long field(MentoringField field) {
        return Long.parseLong(id(ItemKey.of(field)));
    }

    @Override
    public long option(MentoringField field, Enum<?> value) {
        return Long.parseLong(id(ItemKey.option(field, value.name())));
    }

    @Override
    public String status(MentoringStatus status) {
        return id(new ItemKey(ItemKind.STATUS, status.name()));
    }

    @Override
    public long role(MentoringRole role) {
        return Long.parseLong(id(ItemKey.of(role)));
    }

    @Override
    public long securityLevel(MentoringLevel level) {
        return Long.parseLong(id(ItemKey.of(level)));
    }

    @Override
    public long goalLinkType() {
        return Long.parseLong(id(ItemKey.goalLinkType()));
    }

    @Override
    public OptionalLong linkType(MentoringLink link) {
        String id = known().ids().get(ItemKey.of(link));
        return id == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(id));
    }

    /** Jira's id of one of the schemes that projects are associated with. */
    long scheme(ItemKind kind) {
        return Long.parseLong(id(ItemKey.shared(kind)));
    }

    private String id(ItemKey key) {
        return Optional.ofNullable(known().ids().get(key)).orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.setup.not-set-up"));
    }

    private Snapshot known() {
        return snapshots.get(EVERYTHING);
    }

    /** What is remembered, in types that a cluster's cache can hold. */
    private record Snapshot(boolean complete, HashMap<ItemKey, String> ids, HashMap<String, MentoringIssueType> types) implements Serializable {
        static Snapshot of(Map<ItemKey, ConfiguredItem> items, Plan plan) {
            HashMap<ItemKey, String> ids = new HashMap<>();
            items.values().stream().filter(ConfiguredItem::isCreated).forEach(item -> ids.put(item.key(), item.jiraId()));
            HashMap<String, MentoringIssueType> types = new HashMap<>();
            for (MentoringIssueType type : MentoringIssueType.values()) {
                Optional.ofNullable(ids.get(ItemKey.of(type))).ifPresent(id -> types.put(id, type));
            }
            boolean complete = plan.items().stream().map(PlannedItem::key).allMatch(ids::containsKey);
            return new Snapshot(complete, ids, types);
        }
    }
}
