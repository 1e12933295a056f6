package org.mentoringpair.closing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** The two look back on their whole time together, each alone. What they say is sealed until both have said it. */
public final class FarewellTalk {
    private final Farewells farewells;
    private final OneAtATime turns;

    public FarewellTalk(Farewells farewells, OneAtATime turns) {
        this.farewells = farewells;
        this.turns = turns;
    }

    /**
     * Nothing of the other one while it is sealed. Two SQL statements at most.
     *
     * @throws ClosingMissing for everybody but mentor and mentee
     */
    public Spoken read(Person reader, Pair pair) {
        String other = pair.partnerOf(reader.key()).orElseThrow(ClosingMissing::new);
        Set<String> saidBy = farewells.saidBy(pair.id());
        List<Farewell> open = saidBy.contains(reader.key()) ? farewells.of(pair.id()) : List.of();
        return new Spoken(by(reader.key(), open).orElse(null), by(other, open).orElse(null), saidBy.contains(other));
    }

    /**
     * Keeps what one of the two says; the same twice keeps it once.
     *
     * @param seen the version they saw, 0 where there was none
     * @throws org.mentoringpair.Refusal everything that is wrong, each at its field
     */
    public Farewell say(Person person, Pair pair, int seen, FarewellWords words) {
        read(person, pair);
        words.mustBeRight();
        return turns.inTurn("farewell." + pair.id() + "." + person.key(), () -> {
            Farewell now = read(person, pair).mine();
            if (now == null) {
                return farewells.add(new Farewell(0, pair.id(), person.key(), 1, words), pair);
            } else if (now.words().equals(words)) {
                return now;
            } else if (now.version() != seen) {
                throw new FarewellChangedMeanwhile(now);
            }
            Farewell changed = now.saying(words);
            farewells.change(changed);
            return changed;
        });
    }

    private static Optional<Farewell> by(String userKey, List<Farewell> given) {
        return given.stream().filter(farewell -> farewell.authorKey().equals(userKey)).findFirst();
    }

    /**
     * What lies before one of the two.
     *
     * @param mine        null where they have said nothing yet
     * @param theirs      what the other one said; null while it is sealed
     * @param otherSpoken whether the other one has said something
     */
    public record Spoken(Farewell mine, Farewell theirs, boolean otherSpoken) {
        /** Whether both have said something. */
        public boolean isOpen() {
            return mine != null && theirs != null;
        }

        /** What one of the two said, as far as it is open to this reader. */
        public Optional<Farewell> of(String userKey) {
            return by(userKey, Stream.of(mine, theirs).filter(Objects::nonNull).toList());
        }
    }
}
