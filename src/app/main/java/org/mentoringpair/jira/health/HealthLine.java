package org.mentoringpair.jira.health;

import java.util.List;
import org.mentoringpair.health.Health;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** How a pair is doing, in words: a state and its reasons, never a number. */
public final class HealthLine {
    private final Health health;
    private final Texts texts;

    HealthLine(Health health, Texts texts) {
        this.health = health;
        this.texts = texts;
    }

    public String getState() {
        return texts.get("mentoring.health.state." + Choice.keyOf(health.state()));
    }

    /** The colour of its badge; the words say the same. */
    public String getBadge() {
        return switch (health.state()) {
            case ON_TRACK -> "aui-lozenge-success";
            case NEEDS_CHECK_IN, STALLED -> "aui-lozenge-moved";
            default -> "aui-lozenge-subtle";
        };
    }

    /** Whether there is anything to say besides the state. */
    public boolean hasReasons() {
        return !health.reasons().isEmpty();
    }

    public List<String> getReasons() {
        return health.reasons().stream().map(reason -> texts.get("mentoring.health.reason." + Choice.keyOf(reason.kind()), reason.day())).toList();
    }
}
