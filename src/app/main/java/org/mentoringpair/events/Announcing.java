package org.mentoringpair.events;

import java.util.function.Supplier;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** Those who run a programme announce its events, change them and call them off; for everybody else there is nothing to change. */
public final class Announcing {
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final Events events;
    private final Programmes programmes;
    private final EventRules rules;
    private final OneAtATime turns;

    public Announcing(Events events, Programmes programmes, EventRules rules, OneAtATime turns) {
        this.events = events;
        this.programmes = programmes;
        this.rules = rules;
        this.turns = turns;
    }

    /** @throws EventMissing for everybody who does not run the programme */
    public void mustRun(Person person, long programmeId) {
        if (!programmes.runBy(person.key()).contains(programmeId)) {
            throw new EventMissing();
        }
    }

    /**
     * An event to be changed. Two SQL statements.
     *
     * @throws EventMissing for everybody who does not run its programme
     */
    public Event own(Person person, long eventId) {
        Event event = known(person, eventId);
        if (event.calledOff()) {
            throw new EventMissing();
        }
        return event;
    }

    private Event known(Person person, long eventId) {
        Event event = events.withId(eventId).orElseThrow(EventMissing::new);
        mustRun(person, event.programmeId());
        return event;
    }

    /**
     * Once, however often the same form is sent.
     *
     * @throws Refusal everything that is wrong, each at its field; a {@link CalledOffMeanwhile} where it was called off since
     */
    public Event announce(Person person, long programmeId, String formId, EventDraft draft) {
        mustRun(person, programmeId);
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.events.stale");
        }
        return inTurn(programmeId, () -> events.announcedWith(formId).filter(event -> event.programmeId() == programmeId).map(Announcing::announced)
                .orElseGet(() -> events.add(new Event(0, programmeId, rules.checked(person, draft), 1, false), formId)));
    }

    private static Event announced(Event before) {
        if (before.calledOff()) {
            throw new CalledOffMeanwhile();
        }
        return before;
    }

    /**
     * @param version of the event as whoever changes it saw it
     * @throws Refusal everything that is wrong, each at its field; an {@link EventChangedMeanwhile} where somebody else was quicker
     */
    public Event change(Person person, long eventId, int version, EventDraft draft) {
        Event seen = own(person, eventId);
        Announcement says = rules.checked(person, draft);
        return inTurn(seen.programmeId(), () -> {
            Event now = events.withId(eventId).filter(event -> !event.calledOff()).orElseThrow(EventMissing::new);
            if (now.says().isTheSameAs(says)) {
                return now;
            }
            if (now.version() != version) {
                throw new EventChangedMeanwhile(now);
            }
            events.change(now.saying(says));
            return now.saying(says);
        });
    }

    /** Takes it away; from calendars it is gone when they next look. Twice does no harm. */
    public Event callOff(Person person, long eventId) {
        Event event = known(person, eventId);
        return inTurn(event.programmeId(), () -> {
            events.callOff(eventId);
            return event;
        });
    }

    private <T> T inTurn(long programmeId, Supplier<T> work) {
        return turns.inTurn("events." + programmeId, work);
    }
}
