package org.mentoringpair.goals;

import java.time.Instant;
import java.util.List;

/**
 * One of the two proposes to change what both agreed on, and why; the other one decides.
 *
 * @param id         key among the app's own rows
 * @param before     what the goal said when it was proposed
 * @param wanted     what it is to say
 * @param reply      what was said with the answer, empty where nothing was
 * @param answeredAt null while it is open
 */
public record Renegotiation(long id, long goalId, String proposerKey, String reason, GoalTerms before, GoalTerms wanted, Instant proposedAt,
                            Answer answer, String reply, Instant answeredAt) {
    static Renegotiation proposed(long goalId, String proposerKey, String reason, GoalTerms before, GoalTerms wanted, Instant at) {
        return new Renegotiation(0, goalId, proposerKey, reason, before, wanted, at, Answer.OPEN, "", null);
    }

    public boolean isOpen() {
        return answer == Answer.OPEN;
    }

    public boolean isBy(String userKey) {
        return proposerKey.equals(userKey);
    }

    public List<TermChange> changes() {
        return before.changesTo(wanted);
    }

    Renegotiation withId(long newId) {
        return new Renegotiation(newId, goalId, proposerKey, reason, before, wanted, proposedAt, answer, reply, answeredAt);
    }

    Renegotiation answered(Answer newAnswer, String newReply, Instant at) {
        return new Renegotiation(id, goalId, proposerKey, reason, before, wanted, proposedAt, newAnswer, newReply, at);
    }
}
