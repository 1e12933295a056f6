package org.mentoringpair.workingstyle;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Everybody writes their own card; those they are paired with read it, and nobody else. */
public final class CardDesk {
    private final Cards cards;
    private final Pairs pairs;
    private final People people;
    private final OneAtATime turns;

    public CardDesk(Cards cards, Pairs pairs, People people, OneAtATime turns) {
        this.cards = cards;
        this.pairs = pairs;
        this.people = people;
        this.turns = turns;
    }

    /** One's own. One SQL statement. */
    public Card mine(Person person) {
        return cards.of(person.key());
    }

    /**
     * The cards of the two, the mentee's first. One SQL statement.
     *
     * @return empty for everybody but the two
     */
    public Optional<List<Card>> sideBySide(Person reader, Pair pair) {
        return pair.joins(reader.key()) ? Optional.of(cards.of(pair.menteeKey(), pair.mentorKey())) : Optional.empty();
    }

    /** Those who read the card of this person: the ones they are paired with. One SQL statement. */
    public List<Person> readersOf(Person person) {
        return pairs.of(person.key()).stream().flatMap(pair -> pair.partnerOf(person.key()).stream()).distinct()
                .map(people::withKey).flatMap(Optional::stream).toList();
    }

    /**
     * Keeps one's own card; the same again does no harm.
     *
     * @param written by whom it says, with the version that was seen
     * @throws Refusal INVALID at its fields, CONFLICT where it was changed in another window meanwhile
     */
    public void write(Card written) {
        written.check();
        turns.inTurn("working-card." + written.userKey(), () -> {
            Card now = cards.of(written.userKey());
            if (written.saysTheSameAs(now)) {
                return now;
            }
            if (now.version() != written.version()) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.workingstyle.meanwhile");
            }
            Card kept = written.inVersion(now.version() + 1);
            cards.keep(kept);
            return kept;
        });
    }
}
