package org.mentoringpair.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * The two say what they expect before they have read what the other does. Answers are sealed until both have given
 * theirs; from then on they stay as they were given, and what follows from them goes into the charter.
 */
public final class ExpectationsTalk {
    private final Expectations expectations;
    private final OneAtATime turns;

    public ExpectationsTalk(Expectations expectations, OneAtATime turns) {
        this.expectations = expectations;
        this.turns = turns;
    }

    /**
     * What somebody may read. The answers of the other are left out while they are sealed. Three SQL statements at most.
     *
     * @throws CharterMissing for everybody but mentor and mentee
     */
    public Opened read(Person reader, Pair pair) {
        Side side = Side.of(reader.key(), pair).orElseThrow(CharterMissing::new);
        String other = side.other().userKey(pair);
        Set<String> given = expectations.givenBy(pair.id());
        boolean open = given.contains(reader.key()) && given.contains(other);
        Answers mine = expectations.of(pair.id(), reader.key()).orElse(Answers.NONE);
        return new Opened(mine, open ? expectations.of(pair.id(), other).orElseThrow() : null, given.contains(other));
    }

    /**
     * @param seen the fingerprint of the person's own answers as they were shown
     * @param give whether the other may read them once both have answered; all questions are answered then
     * @throws Refusal everything that is wrong, at the name of its question; CONFLICT where both have answered, or the
     *                 person has written something else in another window
     */
    public Opened write(Person person, Pair pair, String seen, Map<Question, String> words, boolean give) {
        read(person, pair);
        check(words, give);
        return turns.inTurn(pair.turn(), () -> {
            Opened now = read(person, pair);
            Answers wanted = new Answers(words, give || now.mine().given());
            if (now.open() && !now.mine().equals(wanted)) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.charter.expectations.open-already");
            }
            if (!Fingerprint.of(now.mine()).equals(seen) && !now.mine().equals(wanted)) {
                throw new PartChangedMeanwhile();
            }
            check(words, wanted.given());
            expectations.keep(pair, person.key(), wanted);
            return read(person, pair);
        });
    }

    private static void check(Map<Question, String> words, boolean give) {
        List<Refusal> wrong = new ArrayList<>();
        for (Question question : Question.values()) {
            Prose.check(wrong, question.name(), words.get(question), Answers.LONGEST);
            if (give && FreeText.tidy(words.get(question)).isEmpty()) {
                wrong.add(Prose.refusal(question.name(), "answer"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    /**
     * What lies before one of the two.
     *
     * @param theirs       what the other answered; null while it is sealed
     * @param otherHasGiven whether the other has answered
     */
    public record Opened(Answers mine, Answers theirs, boolean otherHasGiven) {
        /** Whether both have answered. */
        public boolean open() {
            return theirs != null;
        }
    }
}
