package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.MeetingNotes;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** While they meet, each of the two writes down in a line what they heard the other one say. */
public final class Listening implements MeetingNotes {
    static final int LONGEST = 500;

    private final MeetingReading reading;
    private final HeardLines lines;
    private final OneAtATime turns;

    public Listening(MeetingReading reading, HeardLines lines, OneAtATime turns) {
        this.reading = reading;
        this.lines = lines;
        this.turns = turns;
    }

    /** What both have heard since they last met; for mentor and mentee. One SQL statement. */
    public List<Heard> of(NextCheckIn next) {
        return lines.since(next.pair().id(), next.last()).stream().filter(heard -> !heard.words().isEmpty()).toList();
    }

    @Override
    public List<HeardLine> heard(Person reader, Pair pair) {
        return of(reading.next(reader, pair)).stream().map(line -> new HeardLine(line.authorKey(), line.words())).toList();
    }

    /**
     * Keeps what somebody heard; the same twice does it once.
     *
     * @param seen what they had written when they opened the form
     */
    public void hear(Person person, Pair pair, String seen, String words) {
        List<Refusal> wrong = new ArrayList<>();
        Prose.check(wrong, "heard", words, LONGEST);
        if (!wrong.isEmpty()) {
            throw wrong.get(0);
        }
        String wanted = FreeText.tidy(words);
        turns.inTurn(pair.turn(), () -> {
            NextCheckIn next = reading.next(person, pair);
            Optional<Heard> own = lines.since(pair.id(), next.last()).stream().filter(heard -> heard.writtenBy(person.key())).findFirst();
            String kept = own.map(Heard::words).orElse("");
            if (!kept.equals(wanted) && !kept.equals(FreeText.tidy(seen))) {
                throw new HeardMeanwhile(kept);
            }
            own.ifPresentOrElse(heard -> lines.change(heard.saying(wanted)), () -> lines.add(new Heard(0, pair.id(), person.key(), begun(next), wanted), pair));
            return wanted;
        });
    }

    /** Whoever writes on after the check-in of the day was logged writes for the next one. */
    private static LocalDate begun(NextCheckIn next) {
        boolean hasMet = next.last() != null && !next.today().isAfter(next.last());
        return hasMet ? next.last().plusDays(1) : next.today();
    }
}
