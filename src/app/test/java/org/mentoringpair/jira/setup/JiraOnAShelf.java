package org.mentoringpair.jira.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Jira of four things, each of which needs the one before, in which anything can be made to go wrong. */
final class JiraOnAShelf implements Plan {
    static final ItemKey ROLE = ItemKey.of(MentoringRole.MENTOR);
    static final ItemKey TYPE = ItemKey.of(MentoringIssueType.PAIR);
    static final ItemKey FIELD = ItemKey.of(MentoringField.MENTOR);
    static final ItemKey SCREEN = ScreenOperation.VIEW.screenOf(MentoringIssueType.PAIR);

    /** What Jira holds: label by id. */
    final Map<String, Label> things = Collections.synchronizedMap(new LinkedHashMap<>());
    /** The first to create something gives a second one the time to do so as well, if nothing keeps it from it. */
    CountDownLatch secondComer = new CountDownLatch(0);
    final List<String> completed = new ArrayList<>();
    final Set<ItemKey> refused = new HashSet<>();
    /** Things after whose creation the process dies, once. */
    final Set<ItemKey> deadly = new HashSet<>();
    /** Things into which nothing more is put, because the process dies just before, once. */
    final Set<ItemKey> deadlyToComplete = new HashSet<>();
    /** Things that this version of the plan does not have yet. */
    final Set<ItemKey> left = new HashSet<>();
    final Map<String, String> renamedIds = new LinkedHashMap<>();
    private int ids = 10000;

    @Override
    public List<PlannedItem> items() {
        return Stream.of(new Thing(ROLE), new Thing(TYPE), new Thing(FIELD), new Thing(SCREEN, FIELD))
                .filter(thing -> !left.contains(thing.key())).map(PlannedItem.class::cast).toList();
    }

    private void giveWay() {
        secondComer.countDown();
        try {
            secondComer.await(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized String put(Label label) {
        String id = String.valueOf(ids++);
        things.put(id, label);
        return id;
    }

    /** An Error, for that is what no attempt survives. */
    static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1;
    }

    private final class Thing implements PlannedItem {
        private final ItemKey key;
        private final List<ItemKey> needs;

        Thing(ItemKey key, ItemKey... needs) {
            this.key = key;
            this.needs = Arrays.asList(needs);
        }

        @Override
        public ItemKey key() {
            return key;
        }

        @Override
        public Label label(Labels labels) {
            return new Label(key.name(), "The " + key.kind() + " " + key.name());
        }

        @Override
        public boolean nameTaken(String name) {
            return things.values().stream().anyMatch(label -> label.name().equals(name));
        }

        @Override
        public boolean exists(String jiraId, KnownIds known) {
            return things.containsKey(jiraId);
        }

        @Override
        public Optional<String> alike(Label label, KnownIds known) {
            return things.entrySet().stream().filter(thing -> thing.getValue().equals(label)).map(Map.Entry::getKey).findFirst();
        }

        @Override
        public Optional<String> moved(String jiraId, KnownIds known) {
            return Optional.ofNullable(renamedIds.get(jiraId));
        }

        @Override
        public String create(Label label, KnownIds known) {
            giveWay();
            if (refused.contains(key)) {
                throw new IllegalStateException("Jira has no room for " + key.name());
            }
            String id = put(label);
            if (deadly.remove(key)) {
                throw new ProcessDied();
            }
            return id;
        }

        @Override
        public void complete(String jiraId, KnownIds known) {
            if (deadlyToComplete.remove(key)) {
                throw new ProcessDied();
            }
            needs.stream().filter(needed -> !left.contains(needed)).forEach(known::of);
            completed.add(key.name());
        }

        @Override
        public List<ItemKey> needs() {
            return needs;
        }
    }
}
