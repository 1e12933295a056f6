package org.mentoringpair.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.ProjectForgetter;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** A programme asks its pairs how they are: a line in the next letter to each of the two, once a week at most. */
public final class Nudging implements ReminderSource, ProjectForgetter {
    static final int DAYS_APART = 7;

    private final Nudges nudges;
    private final Programmes programmes;
    private final OneAtATime turns;
    private final Clock clock;

    public Nudging(Nudges nudges, Programmes programmes, OneAtATime turns, Clock clock) {
        this.nudges = nudges;
        this.programmes = programmes;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Asks those of some pairs that meet and were not asked within a week. Three SQL statements, and one for each pair asked;
     * a thousand pairs at most. What was asked so long ago that nobody is reminded of it is forgotten.
     *
     * @return the pairs that are asked by this; pairs of programmes that somebody does not run are passed over like those that are not there
     */
    public List<Pair> ask(Person manager, Collection<Pair> pairs) {
        Set<Long> run = programmes.runBy(manager.key());
        List<Pair> theirs = pairs.stream().filter(pair -> run.contains(pair.programmeId()) && pair.stage().meets()).toList();
        return turns.inTurn("nudges", () -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            nudges.forgetBefore(today.minusDays(DAYS_APART));
            Set<Long> asked = new HashSet<>(askedOfLate(theirs).keySet());
            List<Pair> toAsk = theirs.stream().filter(pair -> asked.add(pair.id())).toList();
            nudges.keep(toAsk.stream().map(pair -> new Nudge(pair.id(), pair.projectId(), today)).toList());
            return toAsk;
        });
    }

    /** When pairs were asked that are therefore not asked again, by their keys; those without it are left out. One SQL statement; a thousand pairs at most. */
    public Map<Long, LocalDate> askedOfLate(Collection<Pair> pairs) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return nudges.since(today.minusDays(DAYS_APART - 1), pairs.stream().map(Pair::id).toList()).stream()
                .collect(Collectors.toMap(Nudge::pairId, Nudge::askedOn, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** One SQL statement. */
    @Override
    public List<Cause> among(List<KeptDates> pairs, LocalDate today) {
        List<Nudge> asked = nudges.since(today.minusDays(DAYS_APART), pairs.stream().map(kept -> kept.pair().id()).toList());
        return pairs.stream().map(KeptDates::pair).flatMap(pair -> asked.stream().filter(nudge -> nudge.pairId() == pair.id())
                .map(nudge -> new Cause(pair, Subject.ASKED, nudge.askedOn()))).toList();
    }

    @Override
    public void projectIsGone(long projectId) {
        nudges.forgetProject(projectId);
    }
}
