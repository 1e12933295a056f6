package org.mentoringpair.jira.setup;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.OneAtATime;

/**
 * Creates what is missing in Jira's configuration, once in the whole cluster, however often it is asked for. It runs
 * as the administrator who asks. What Jira refuses is noted at its item, and the next run goes on from there.
 */
final class SettingUp {
    static final String TURN = "set-up";

    private final OneAtATime turns;
    private final ConfiguredItems items;
    private final Plan plan;
    private final Labels labels;
    private final RememberedConfiguration remembered;

    SettingUp(OneAtATime turns, ConfiguredItems items, Plan plan, Labels labels, RememberedConfiguration remembered) {
        this.turns = turns;
        this.items = items;
        this.plan = plan;
        this.labels = labels;
        this.remembered = remembered;
    }

    /** Stops at the first thing that Jira refuses: most of what follows would need it. */
    Outcome run() {
        return turns.inTurn(TURN, () -> {
            try {
                return createMissing();
            } finally {
                remembered.changed();
            }
        });
    }

    private Outcome createMissing() {
        Map<ItemKey, ConfiguredItem> known = new HashMap<>(items.all());
        KnownIds ids = new KnownIds(known);
        boolean complete = true;
        Iterator<PlannedItem> planned = plan.items().iterator();
        while (complete && planned.hasNext()) {
            complete = settled(planned.next(), known, ids);
        }
        return new Outcome(complete, ids.anyMadeNow(Outcome.OF_PROJECTS));
    }

    private boolean settled(PlannedItem planned, Map<ItemKey, ConfiguredItem> known, KnownIds ids) {
        Optional<ConfiguredItem> item = Optional.ofNullable(known.get(planned.key()));
        Optional<String> refusal = Attempt.to("set up " + planned.key(), () -> settle(planned, item, known, ids));
        refusal.ifPresent(message -> {
            // looked up again, because the attempt may have come as far as an id
            ConfiguredItem now = items.all().getOrDefault(planned.key(), ConfiguredItem.creating(planned.key(), planned.label(labels)));
            items.keep(now.failed(message));
        });
        return refusal.isEmpty();
    }

    private void settle(PlannedItem planned, Optional<ConfiguredItem> item, Map<ItemKey, ConfiguredItem> known, KnownIds ids) {
        Optional<String> there = item.flatMap(it -> stillThere(planned, it, ids));
        if (there.isEmpty()) {
            unfinishWhatNeeds(planned.key(), known);
            make(planned, item, ids);
        } else if (!item.get().isCreated()) {
            finish(planned, item.get(), there.get(), ids);
        } else {
            moveTo(planned, item.get(), there.get(), ids);
        }
    }

    private static Optional<String> stillThere(PlannedItem planned, ConfiguredItem item, KnownIds ids) {
        if (item.jiraId() == null) {
            return Optional.empty();
        }
        return planned.exists(item.jiraId(), ids) ? Optional.of(item.jiraId()) : planned.moved(item.jiraId(), ids);
    }

    private void moveTo(PlannedItem planned, ConfiguredItem item, String id, KnownIds ids) {
        if (!id.equals(item.jiraId())) {
            items.keep(item.created(id));
            ids.remember(planned.key(), id);
        }
        if (ids.anyMadeNow(planned.needs())) {
            planned.complete(id, ids);
        }
    }

    /**
     * What is made of a thing is unfinished from before the thing is there: after a crash in between nobody could tell
     * any more that it was to be put in.
     */
    private void unfinishWhatNeeds(ItemKey needed, Map<ItemKey, ConfiguredItem> known) {
        plan.items().stream().filter(other -> other.needs().contains(needed)).map(other -> known.get(other.key()))
                .filter(item -> item != null && item.isCreated()).forEach(item -> {
                    ConfiguredItem unfinished = item.begun(item.jiraId());
                    items.keep(unfinished);
                    known.put(item.key(), unfinished);
                });
    }

    private void make(PlannedItem planned, Optional<ConfiguredItem> before, KnownIds ids) {
        Optional<ConfiguredItem> begun = before.filter(item -> !item.isCreated());
        Optional<String> lost = begun.flatMap(item -> planned.alike(item.label(), ids));
        if (lost.isPresent()) {
            finish(planned, begun.get(), lost.get(), ids);
            return;
        }
        Label wanted = planned.label(labels);
        Optional<String> there = planned.alreadyThere(wanted, ids);
        if (there.isPresent()) {
            finish(planned, ConfiguredItem.creating(planned.key(), wanted), there.get(), ids);
            return;
        }
        ConfiguredItem item = ConfiguredItem.creating(planned.key(), planned.nameTaken(wanted.name()) ? labels.besides(wanted) : wanted);
        items.keep(item);
        finish(planned, item, planned.create(item.label(), ids), ids);
    }

    private void finish(PlannedItem planned, ConfiguredItem item, String id, KnownIds ids) {
        items.keep(item.begun(id));
        ids.made(planned.key(), id);
        planned.complete(id, ids);
        items.keep(item.created(id));
    }
}
