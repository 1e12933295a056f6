package org.mentoringpair.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;

/** Writes to those who asked for it, three and twelve months after they parted: a light link without duties. */
public final class AlumniReminding {
    /** After how many months somebody can ask to be reminded. */
    public static final Set<Integer> MONTHS = Set.of(3, 12);
    /** What could not be sent for longer than this is left. */
    private static final int DAYS_MADE_UP = 30;
    private static final int WISHES_AT_ONCE = 100;

    private final AlumniWishes wishes;
    private final Pairs pairs;
    private final AlumniLetters letters;
    private final OneAtATime turns;
    private final Clock clock;

    public AlumniReminding(AlumniWishes wishes, Pairs pairs, AlumniLetters letters, OneAtATime turns, Clock clock) {
        this.wishes = wishes;
        this.pairs = pairs;
        this.letters = letters;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Keeps when somebody wants to be reminded, instead of what they wanted before.
     *
     * @throws ClosingMissing for everybody but mentor and mentee
     */
    public void wish(Person person, Pair pair, Set<Integer> months) {
        if (!pair.joins(person.key())) {
            throw new ClosingMissing();
        }
        turns.inTurn("alumni." + pair.id() + "." + person.key(), () -> {
            wishes.keep(pair, person.key(), months);
            return months;
        });
    }

    /** The wishes whose day has come. One SQL statement for every hundred wishes, and two for each whose pair has parted. */
    public List<AlumniWish> due() {
        List<AlumniWish> due = new ArrayList<>();
        List<AlumniWish> some = wishes.after(0, WISHES_AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(this::isDue).forEach(due::add);
            some = wishes.after(some.get(some.size() - 1).id(), WISHES_AT_ONCE);
        }
        return due;
    }

    private boolean isDue(AlumniWish wish) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return parted(wish.pairId()).map(day -> day.plusMonths(wish.months()))
                .filter(day -> !today.isBefore(day) && !today.isAfter(day.plusDays(DAYS_MADE_UP))).isPresent();
    }

    private Optional<LocalDate> parted(long pairId) {
        return pairs.withId(pairId).filter(pair -> pair.stage() == Stage.CLOSED)
                .flatMap(pair -> pairs.stageMoves(pairId).stream().filter(move -> move.to() == Stage.CLOSED).findFirst())
                .map(move -> LocalDate.ofInstant(move.at(), ZoneOffset.UTC));
    }

    /**
     * Writes what somebody wished for. The wish is taken away first: if the process ends between the two, a mail is lost
     * and none comes twice.
     *
     * @return whether it was there to be written
     */
    public boolean write(AlumniWish wish) {
        boolean taken = turns.inTurn("alumni." + wish.pairId() + "." + wish.userKey(), () -> wishes.take(wish));
        if (taken) {
            pairs.withId(wish.pairId()).ifPresent(pair -> letters.send(wish, pair));
        }
        return taken;
    }
}
