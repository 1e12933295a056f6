package org.mentoringpair.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentoringpair.enrolment.Enrolments;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.readiness.Part;

/**
 * Who reads what is announced: those who run the programme, and those of its mentors and mentees whom it is for. Somebody is
 * its mentor or mentee who joined it or is in a pair of it that has not ended.
 */
public final class EventReading {
    /** So long an event is shown after it began. */
    private static final Duration SHOWN_AFTER = Duration.ofDays(1);

    private final Events events;
    private final Pairs pairs;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final Clock clock;

    public EventReading(Events events, Pairs pairs, Enrolments enrolments, Programmes programmes, Clock clock) {
        this.events = events;
        this.pairs = pairs;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The keys of the programmes somebody runs. One SQL statement. */
    public Set<Long> runBy(Person person) {
        return programmes.runBy(person.key());
    }

    /** What lies ahead in the programmes somebody takes part in or runs, the soonest first. Four SQL statements. */
    public List<Event> ahead(Person reader) {
        return visible(reader, clock.instant().minus(SHOWN_AFTER), runBy(reader));
    }

    /** What lies ahead of somebody who takes part, whatever they run. Three SQL statements. */
    public List<Event> invitedTo(Person reader) {
        return visible(reader, clock.instant().minus(SHOWN_AFTER), Set.of());
    }

    private List<Event> visible(Person reader, Instant since, Set<Long> run) {
        Map<Long, Set<Part>> parts = parts(reader);
        Set<Long> known = new HashSet<>(parts.keySet());
        known.addAll(run);
        return events.after(since, known).stream().filter(event -> isFor(event, parts, run)).toList();
    }

    /**
     * One event, for whom it is. Four SQL statements.
     *
     * @throws EventMissing for everybody else
     */
    public Event event(Person reader, long eventId) {
        return events.withId(eventId).filter(event -> !event.calledOff() && isFor(event, parts(reader), runBy(reader))).orElseThrow(EventMissing::new);
    }

    private static boolean isFor(Event event, Map<Long, Set<Part>> parts, Set<Long> run) {
        return run.contains(event.programmeId()) || event.says().invited().includes(parts.getOrDefault(event.programmeId(), Set.of()));
    }

    /** As what somebody takes part, by keys of programmes. Two SQL statements. */
    private Map<Long, Set<Part>> parts(Person person) {
        Map<Long, Set<Part>> parts = new HashMap<>();
        pairs.of(person.key()).stream().filter(pair -> pair.stage() != Stage.CLOSED).forEach(pair ->
                add(pair.programmeId(), pair.mentorKey().equals(person.key()) ? Part.MENTOR : Part.MENTEE, parts));
        enrolments.of(person.key()).forEach(enrolment -> add(enrolment.programmeId(), enrolment.part(), parts));
        return parts;
    }

    private static void add(long programmeId, Part part, Map<Long, Set<Part>> parts) {
        parts.computeIfAbsent(programmeId, none -> EnumSet.noneOf(Part.class)).add(part);
    }
}
