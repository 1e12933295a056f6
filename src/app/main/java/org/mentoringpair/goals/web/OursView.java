package org.mentoringpair.goals.web;

import java.util.List;
import java.util.UUID;
import org.mentoringpair.goals.QuickUpdate;
import org.mentoringpair.goals.Renegotiation;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;

/** What the two alone see about a goal: quick updates, and how it was renegotiated. */
public final class OursView {
    private final List<Renegotiation> renegotiations;
    private final List<QuickUpdate> updates;
    private final String readerKey;
    private final GoalWords words;

    OursView(List<Renegotiation> renegotiations, List<QuickUpdate> updates, String readerKey, GoalWords words) {
        this.renegotiations = List.copyOf(renegotiations);
        this.updates = List.copyOf(updates);
        this.readerKey = readerKey;
        this.words = words;
    }

    public boolean isProposed() {
        return renegotiations.stream().anyMatch(Renegotiation::isOpen);
    }

    /** Latest first; an open one is always the latest. */
    public List<RenegotiationView> getRenegotiations() {
        return renegotiations.stream().map(proposal -> new RenegotiationView(proposal, readerKey, words)).toList();
    }

    public boolean isRenegotiated() {
        return !renegotiations.isEmpty();
    }

    public List<UpdateLine> getUpdates() {
        return updates.stream().map(update -> new UpdateLine(update, words)).toList();
    }

    public boolean isUpdated() {
        return !updates.isEmpty();
    }

    public boolean isDrawable() {
        return updates.size() > 1;
    }

    public ConfidenceLine getConfidence() {
        return new ConfidenceLine(updates);
    }

    /** None chosen yet. */
    public List<Choice> getSteps() {
        return words.confidences(new Form());
    }

    /** Sent along, so that the same form sent twice writes once. */
    public String getFormId() {
        return UUID.randomUUID().toString();
    }
}
