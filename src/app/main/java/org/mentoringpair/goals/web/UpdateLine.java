package org.mentoringpair.goals.web;

import org.mentoringpair.goals.QuickUpdate;

/** One quick update: who, when, how confident, and their line. */
public final class UpdateLine {
    private final QuickUpdate update;
    private final GoalWords words;

    UpdateLine(QuickUpdate update, GoalWords words) {
        this.update = update;
        this.words = words;
    }

    public String getName() {
        return words.name(update.authorKey());
    }

    public String getWhen() {
        return words.texts().moment(update.at());
    }

    /** Such as 4 of 5: confident. */
    public String getConfidence() {
        return words.texts().get("mentoring.goals.update.confidence.of-five", update.confidence(), words.confidence(update.confidence()));
    }

    public String getLine() {
        return update.line();
    }
}
