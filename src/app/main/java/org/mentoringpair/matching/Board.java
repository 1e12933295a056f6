package org.mentoringpair.matching;

import java.util.List;
import java.util.function.Predicate;
import org.mentoringpair.programme.Programme;

/** For whom in a programme a mentor is looked for, and who could be that. Only {@link MatchingDesk} makes one, for those who run the programme. */
public final class Board {
    private final Programme programme;
    private final List<Waiting> waiting;
    private final Candidates candidates;
    private final Predicate<String> present;

    Board(Programme programme, List<Waiting> waiting, Candidates candidates, Predicate<String> present) {
        this.programme = programme;
        this.waiting = List.copyOf(waiting);
        this.candidates = candidates;
        this.present = present;
    }

    public Programme programme() {
        return programme;
    }

    /** Whoever has a pair that asks comes first, then whoever has waited longest. */
    public List<Waiting> waiting() {
        return waiting;
    }

    /** The best first. No SQL statement. */
    public List<Suggestion> suggestions(Waiting one, int atMost) {
        return candidates.suited(one.mentee(), atMost, present);
    }

    /** Why there is none. */
    public Hindrance hindrance(Waiting one) {
        return candidates.hindrance(one.mentee());
    }
}
