package org.mentoringpair.closing;

import java.util.Optional;
import java.util.function.Supplier;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** A mentee's summaries are theirs: nothing is kept unless they save it, and only they open it, but for a growth summary they share with their mentor. */
public final class SummaryKeeping {
    private final Summaries summaries;
    private final OneAtATime turns;

    public SummaryKeeping(Summaries summaries, OneAtATime turns) {
        this.summaries = summaries;
        this.turns = turns;
    }

    /**
     * What is kept; empty where nothing is. One SQL statement.
     *
     * @throws ClosingMissing for everybody but the mentee
     */
    public Optional<Summary> own(Person mentee, Pair pair, Purpose purpose) {
        mustBeMentee(mentee, pair);
        return summaries.of(pair.id(), mentee.key(), purpose);
    }

    /** What somebody may read: the mentee both of theirs, the mentor the growth summary while it is shared, nobody else anything. */
    public Optional<Summary> readable(Person reader, Pair pair, Purpose purpose) {
        if (!pair.joins(reader.key())) {
            return Optional.empty();
        }
        boolean owner = pair.menteeKey().equals(reader.key());
        return summaries.of(pair.id(), pair.menteeKey(), purpose).filter(summary -> owner || purpose == Purpose.GROWTH && summary.content().shared());
    }

    /** What is wrong with a summary that is only looked at. @throws org.mentoringpair.Refusal everything that is wrong */
    public void check(Person mentee, Pair pair, SummaryDraft draft) {
        mustBeMentee(mentee, pair);
        draft.mustBeRight();
    }

    /**
     * Keeps a summary; the same twice keeps it once.
     *
     * @param seen the version the mentee saw, 0 where there was none
     */
    public Summary save(Person mentee, Pair pair, Purpose purpose, int seen, SummaryDraft draft) {
        check(mentee, pair, draft);
        SummaryDraft kept = purpose == Purpose.GROWTH ? draft : new SummaryDraft(draft.goals(), draft.skills(), draft.words(), false);
        return inTurn(pair, () -> {
            Optional<Summary> now = own(mentee, pair, purpose);
            if (now.isEmpty()) {
                return summaries.add(new Summary(0, pair.id(), mentee.key(), purpose, 1, kept), pair);
            } else if (now.get().content().equals(kept)) {
                return now.get();
            } else if (now.get().version() != seen) {
                throw new SummaryChangedMeanwhile(now.get());
            }
            Summary changed = now.get().with(kept);
            summaries.change(changed);
            return changed;
        });
    }

    /** Takes a summary back; again does no harm. */
    public void delete(Person mentee, Pair pair, Purpose purpose) {
        inTurn(pair, () -> {
            own(mentee, pair, purpose).ifPresent(summaries::remove);
            return purpose;
        });
    }

    private <T> T inTurn(Pair pair, Supplier<T> work) {
        return turns.inTurn("summary." + pair.id(), work);
    }

    private static void mustBeMentee(Person person, Pair pair) {
        if (!pair.menteeKey().equals(person.key())) {
            throw new ClosingMissing();
        }
    }
}
