package org.mentoringpair.jira.setup;

import java.util.List;
import org.mentoringpair.web.Texts;

/** All things of one kind, as the set-up page lists them under one heading. */
public final class ShownKind {
    private final ItemKind kind;
    private final List<ShownItem> items;
    private final Texts texts;

    ShownKind(ItemKind kind, List<ShownItem> items, Texts texts) {
        this.kind = kind;
        this.items = List.copyOf(items);
        this.texts = texts;
    }

    public String getAnchor() {
        return "mentoring-" + kind.inKeys();
    }

    public String getHeading() {
        return texts.get("mentoring.setup.kind." + kind.inKeys());
    }

    /** How many of how many are there, as a sentence. */
    public String getSummary() {
        return texts.get("mentoring.setup.kind.summary", there(), items.size());
    }

    public boolean isWell() {
        return there() == items.size();
    }

    public List<ShownItem> getItems() {
        return items;
    }

    boolean isUntouched() {
        return items.stream().allMatch(item -> item.condition() == ShownItem.Condition.NOT_YET);
    }

    private long there() {
        return items.stream().filter(item -> item.condition() == ShownItem.Condition.THERE).count();
    }
}
