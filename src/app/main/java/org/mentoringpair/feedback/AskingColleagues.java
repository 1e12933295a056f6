package org.mentoringpair.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * A mentee asks colleagues, and decides who reads what they say. Who may see what of it is decided here: the asker
 * everything, the mentor what is shared, a colleague their own question until they have answered, and nobody else
 * anything.
 */
public final class AskingColleagues {
    /** Who asks everybody gets answers from nobody. */
    static final int MOST_OPEN = 5;
    private static final int MOST_SHOWN = 100;
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final ColleagueRequests requests;
    private final Colleagues colleagues;
    private final OneAtATime turns;
    private final Clock clock;

    public AskingColleagues(ColleagueRequests requests, Colleagues colleagues, OneAtATime turns, Clock clock) {
        this.requests = requests;
        this.colleagues = colleagues;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Asks, and writes to the colleague; once, however often the same form is sent.
     *
     * @param formId of the form it came with
     */
    public ColleagueRequest ask(Person asker, Pair pair, String formId, Asking asking) {
        mustBeMentee(asker, pair);
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.feedback.stale");
        }
        Person colleague = colleagues.checked(asking, pair);
        return turns.inTurn(turn(pair.id()), () -> requests.madeWith(pair.id(), formId).orElseGet(() -> {
            checkOpen(pair, colleague);
            Instant now = now();
            ColleagueRequest made = requests.add(ColleagueRequest.asked(pair.id(), asker.key(), colleague.key(), asking.question(), now, asking.term().from(now)),
                    pair.projectId(), formId);
            colleagues.invite(colleague, asker, made);
            return made;
        }));
    }

    private void checkOpen(Pair pair, Person colleague) {
        List<ColleagueRequest> open = requests.ofPair(pair.id(), MOST_SHOWN).stream().filter(request -> request.isOpen(now())).toList();
        if (open.stream().anyMatch(request -> request.colleagueKey().equals(colleague.key()))) {
            throw Asking.refusal("colleague", "colleague.asked");
        }
        if (open.size() >= MOST_OPEN) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.feedback.wrong.many", MOST_OPEN);
        }
    }

    /**
     * What one of the two may see, the latest first. One SQL statement.
     *
     * @throws ColleagueRequestMissing for everybody but mentor and mentee
     */
    public List<ColleagueRequest> ofPair(Person reader, Pair pair) {
        if (!pair.joins(reader.key())) {
            throw new ColleagueRequestMissing();
        }
        return requests.ofPair(pair.id(), MOST_SHOWN).stream().filter(request -> request.isShared() || request.askerKey().equals(reader.key())).toList();
    }

    /** A request that somebody was asked to answer, and still can. */
    public Optional<ColleagueRequest> toAnswer(Person colleague, long id) {
        return requests.withId(id).filter(request -> request.colleagueKey().equals(colleague.key()) && request.isOpen(now()));
    }

    /** @throws ColleagueRequestMissing for everybody but the colleague, and for them once they have answered or the time is over */
    public void answer(Person colleague, long id, ColleagueAnswer answer) {
        ColleagueRequest asked = toAnswer(colleague, id).orElseThrow(ColleagueRequestMissing::new);
        answer.check();
        turns.inTurn(turn(asked.pairId()), () -> {
            ColleagueRequest now = toAnswer(colleague, id).orElseThrow(ColleagueRequestMissing::new);
            requests.change(now.answered(answer, now()));
            return now;
        });
    }

    /** Nobody can answer any more; twice does no harm, and an answer that came first stays. */
    public void withdraw(Person asker, Pair pair, long id) {
        inTurn(asker, pair, id, request -> request.state() == RequestState.OPEN ? RequestState.WITHDRAWN : request.state());
    }

    /** Lets the mentor read an answer, or takes that back; twice does no harm. */
    public void share(Person asker, Pair pair, long id, boolean shared) {
        inTurn(asker, pair, id, request -> !request.isAnswered() ? request.state() : shared ? RequestState.SHARED : RequestState.ANSWERED);
    }

    private void inTurn(Person asker, Pair pair, long id, Function<ColleagueRequest, RequestState> next) {
        mustBeMentee(asker, pair);
        turns.inTurn(turn(pair.id()), () -> {
            ColleagueRequest now = requests.withId(id).filter(request -> request.pairId() == pair.id() && request.askerKey().equals(asker.key()))
                    .orElseThrow(ColleagueRequestMissing::new);
            requests.change(now.in(next.apply(now)));
            return now;
        });
    }

    private static void mustBeMentee(Person person, Pair pair) {
        if (!pair.menteeKey().equals(person.key())) {
            throw new ColleagueRequestMissing();
        }
    }

    private static String turn(long pairId) {
        return "colleagues." + pairId;
    }

    /** In whole milliseconds, which is what the database keeps. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
