package org.mentoringpair.meeting;

import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** Mentor and mentee get ready for their next check-in, each on their own. */
public final class Preparing {
    private final MeetingReading reading;
    private final Preparations preparations;
    private final OneAtATime turns;

    public Preparing(MeetingReading reading, Preparations preparations, OneAtATime turns) {
        this.reading = reading;
        this.preparations = preparations;
        this.turns = turns;
    }

    /**
     * Keeps what somebody prepared; the same twice does it once.
     *
     * @param version of their preparation as they saw it, 0 where there was none
     * @throws Refusal at each answer that is wrong; CONFLICT where it is too early or they changed it in another window
     */
    public Preparation prepare(Person person, Pair pair, int version, Answers answers) {
        Answers wanted = answers.checked();
        return turns.inTurn(pair.turn(), () -> {
            NextCheckIn next = reading.next(person, pair);
            if (!next.isOpenToPrepare()) {
                throw tooEarly(next);
            }
            Optional<Preparation> now = next.own();
            if (now.isEmpty()) {
                return preparations.add(new Preparation(0, pair.id(), person.key(), reading.today(person), 1, wanted), pair);
            }
            return now.get().answers().equals(wanted) ? now.get() : changed(now.get(), version, wanted);
        });
    }

    private Preparation changed(Preparation now, int version, Answers wanted) {
        if (now.version() != version) {
            throw new PreparationChangedMeanwhile(now);
        }
        preparations.change(now.saying(wanted));
        return now.saying(wanted);
    }

    private static Refusal tooEarly(NextCheckIn next) {
        return next.due() == null ? new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.meeting.wrong.not-meeting")
                : new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.meeting.wrong.early", next.opensOn());
    }
}
