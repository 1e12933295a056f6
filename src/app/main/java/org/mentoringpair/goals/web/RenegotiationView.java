package org.mentoringpair.goals.web;

import java.util.List;
import org.mentoringpair.goals.Renegotiation;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** What one of the two proposed to change, why, and what became of it. */
public final class RenegotiationView {
    private final Renegotiation proposal;
    private final String readerKey;
    private final GoalWords words;

    RenegotiationView(Renegotiation proposal, String readerKey, GoalWords words) {
        this.proposal = proposal;
        this.readerKey = readerKey;
        this.words = words;
    }

    public String getId() {
        return String.valueOf(proposal.id());
    }

    public boolean isOpen() {
        return proposal.isOpen();
    }

    /** Whether the reader proposed it. */
    public boolean isMine() {
        return proposal.isBy(readerKey);
    }

    /** Who proposed it and when. */
    public String getTitle() {
        return texts().get("mentoring.goals.proposed-by", words.name(proposal.proposerKey()), texts().moment(proposal.proposedAt()));
    }

    public String getReason() {
        return proposal.reason();
    }

    public List<TermChangeLine> getChanges() {
        return proposal.changes().stream().map(change -> new TermChangeLine(change, texts())).toList();
    }

    /** What became of it, and when; only where it is answered. */
    public String getOutcome() {
        return texts().get("mentoring.goals.answer." + Choice.keyOf(proposal.answer()), texts().moment(proposal.answeredAt()));
    }

    public boolean isReplied() {
        return !proposal.reply().isEmpty();
    }

    public String getReply() {
        return proposal.reply();
    }

    private Texts texts() {
        return words.texts();
    }
}
