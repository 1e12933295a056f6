package org.mentoringpair.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mentoringpair.enrolment.EnrolmentFigures;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairOrder;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.PairsAsked;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/**
 * What those who run a programme are told about all its pairs together; days are those of the server's zone. Who runs
 * none is told nothing, administrators included. One SQL statement for the pairs, and one or two for each figure.
 */
public final class Figures {
    /** How many quarters can be asked for. */
    private static final int QUARTERS = 8;

    private final Programmes programmes;
    private final Pairs pairs;
    private final FigureSource source;
    private final GoalCounts goals;
    private final EnrolmentFigures enrolments;
    private final Clock clock;

    public Figures(Programmes programmes, Pairs pairs, FigureSource source, GoalCounts goals, EnrolmentFigures enrolments, Clock clock) {
        this.programmes = programmes;
        this.pairs = pairs;
        this.source = source;
        this.goals = goals;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** The programmes somebody may be told about, in the order of their names. */
    public List<Programme> programmesOf(Person person) {
        return programmes.allRunBy(person.key());
    }

    /** The quarters that can be asked for, this one first. */
    public List<Quarter> quarters() {
        return Stream.iterate(Quarter.of(today()), Quarter::before).limit(QUARTERS).toList();
    }

    /**
     * @param programme one of {@link #programmesOf}
     * @param quarter   one of {@link #quarters}
     */
    public List<Figure> of(Programme programme, Quarter quarter, Collection<FigureKind> kinds) {
        List<KeptDates> all = pairs.some(new PairsAsked(Set.of(programme.id()), null, null, null, null, PairOrder.START), 0, Integer.MAX_VALUE);
        Counting counting = new Counting(programme, quarter, all);
        return kinds.stream().map(counting::figure).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One request: what several figures are made of is read once. */
    private final class Counting {
        private final Programme programme;
        private final Quarter quarter;
        private final List<KeptDates> all;
        private List<FigureSource.Turn> turns;
        private List<FigureSource.Held> held;
        private List<GoalCount> counted;

        Counting(Programme programme, Quarter quarter, List<KeptDates> all) {
            this.programme = programme;
            this.quarter = quarter;
            this.all = all;
        }

        Figure figure(FigureKind kind) {
            return switch (kind) {
                case AIMS -> new AimsSupported(programme.aims()).of(source.aims(programme.id()), counted(), all);
                case FUNNEL -> standing().funnel(enrolments.mentees(programme.id()));
                case TIME_TO_MATCH -> timeToMatch();
                case FIRST_MEETING -> new FirstMeetings(quarter, held(), today()).of(all);
                case GOALS -> GoalsProgress.of(counted(), all);
                case RHYTHM -> rhythm().weeks();
                case SKILLS -> new SkillsGained(source.rated(programme.id(), beginOf(quarter.lastDay().plusDays(1))), beginOf(quarter.firstDay())).figure();
                case COMPLETION -> standing().completion();
                case HEALTH -> standing().health(source.health(programme.id()));
                case HOURS -> rhythm().hours(programme.promise().protectedHours());
            };
        }

        private Instant beginOf(LocalDate day) {
            return day.atStartOfDay(clock.getZone()).toInstant();
        }

        private Figure timeToMatch() {
            List<Pair> begun = all.stream().map(KeptDates::pair).filter(pair -> quarter.equals(Quarter.of(pair.startedOn()))).toList();
            return TimeToMatch.of(begun, enrolments.menteesEnrolled(begun));
        }

        private Standing standing() {
            return new Standing(all, turns(), clock);
        }

        private CheckInRhythm rhythm() {
            return new CheckInRhythm(quarter.weeksBefore(today()), all, held(), turns(), clock);
        }

        private List<FigureSource.Turn> turns() {
            if (turns == null) {
                turns = source.turns(programme.id());
            }
            return turns;
        }

        private List<GoalCount> counted() {
            if (counted == null) {
                counted = goals.ofProgramme(programme.id());
            }
            return counted;
        }

        private List<FigureSource.Held> held() {
            if (held == null) {
                held = source.held(programme.id(), quarter.firstDay(), quarter.lastDay().plusDays(FirstMeetings.SOON));
            }
            return held;
        }
    }
}
