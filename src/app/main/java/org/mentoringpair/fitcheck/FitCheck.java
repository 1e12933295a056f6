package org.mentoringpair.fitcheck;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.calls.CallPost;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Each of the two says for themselves how the pairing fits: after the first check-in, and again after the next while they are still deciding. */
public final class FitCheck {
    private final FitAnswers answers;
    private final Pairs pairs;
    private final CallPost post;
    private final OneAtATime turns;
    private final TimeZones timeZones;
    private final Clock clock;

    public FitCheck(FitAnswers answers, Pairs pairs, CallPost post, OneAtATime turns, TimeZones timeZones, Clock clock) {
        this.answers = answers;
        this.pairs = pairs;
        this.post = post;
        this.turns = turns;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** The person's own answer, and nobody else's. One SQL statement. */
    public Optional<FitAnswer> own(Person person, Pair pair) {
        mustJoin(person, pair);
        return answers.of(pair.id(), person.key());
    }

    /** Whether there is something to say yet. */
    public boolean hasMet(Pair pair) {
        return pairs.lastCheckIn(pair.id()).isPresent();
    }

    /**
     * Whether the person is asked now. At most one SQL statement.
     *
     * @param last the day of the latest check-in; null before the first
     */
    public boolean isAsked(Person person, Pair pair, LocalDate last) {
        return last != null && pair.stage().meets() && own(person, pair).map(answer -> isAskedAgain(answer, person, last)).orElse(true);
    }

    private boolean isAskedAgain(FitAnswer answer, Person person, LocalDate last) {
        return answer.fit() == Fit.STILL_DECIDING && last.isAfter(LocalDate.ofInstant(answer.answered(), timeZones.of(person)));
    }

    /**
     * Answers, in place of what the person said before.
     *
     * @param fit null where nothing was chosen
     */
    public void answer(Person person, Pair pair, Fit fit, String typed) {
        mustJoin(person, pair);
        String note = FreeText.tidy(typed);
        check(pair, fit, note);
        FitAnswer answer = new FitAnswer(pair.id(), pair.projectId(), person.key(), fit, note, Instant.ofEpochMilli(clock.millis()));
        boolean heard = turns.inTurn(turn(person, pair), () -> {
            Optional<FitAnswer> before = answers.of(pair.id(), person.key());
            boolean same = before.filter(it -> it.fit() == fit && it.note().equals(note)).isPresent();
            answers.keep(answer);
            return !same && (fit == Fit.NOT_FOR_ME || !note.isEmpty());
        });
        if (heard) {
            post.somethingAsks(pair);
        }
    }

    private void check(Pair pair, Fit fit, String note) {
        List<Refusal> wrong = new ArrayList<>();
        if (!hasMet(pair)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.fitcheck.too-early");
        }
        if (fit == null) {
            wrong.add(refusal("fit", "fit"));
        }
        FreeText.check(wrong, "note", note, FitAnswer.LONGEST_NOTE, "mentoring.fitcheck.wrong");
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    /** As if the person had not answered; twice does no harm. */
    public void withdraw(Person person, Pair pair) {
        mustJoin(person, pair);
        turns.inTurn(turn(person, pair), () -> {
            answers.remove(pair.id(), person.key());
            return person;
        });
    }

    /** Each their own, so that nobody waits for what the other one says. */
    private static String turn(Person person, Pair pair) {
        return "fit." + pair.id() + "." + person.key();
    }

    private static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.fitcheck.wrong." + key, arguments);
    }

    private static void mustJoin(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new Refusal(Refusal.Kind.MISSING, null, "mentoring.fitcheck.missing");
        }
    }
}
