package org.mentoringpair.milestones;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * One of the two says that a milestone is blocked and what help is needed, or that it is not any more. Everybody who may
 * browse the milestone sees <em>that</em> it is blocked; the words are for the two alone.
 */
public final class Blocking {
    public static final int LONGEST = 1_000;

    private final MarkedMilestones milestones;
    private final Obstacles obstacles;
    private final MentoringProjects projects;
    private final OneAtATime turns;
    private final Clock clock;

    public Blocking(MarkedMilestones milestones, Obstacles obstacles, MentoringProjects projects, OneAtATime turns, Clock clock) {
        this.milestones = milestones;
        this.obstacles = obstacles;
        this.projects = projects;
        this.turns = turns;
        this.clock = clock;
    }

    /** The milestone, if it is one of the person's own pair. */
    public Optional<MarkedMilestone> milestone(Person person, long issueId) {
        return milestones.withId(issueId).filter(milestone -> pair(person, milestone).isPresent());
    }

    /** What is in the way of it, for one of the two. One SQL statement where it is blocked, else none. */
    public Optional<Stuck> stuck(Person person, MarkedMilestone milestone) {
        return !milestone.isStuck() || pair(person, milestone).isEmpty() ? Optional.empty() : Optional.of(new Stuck(milestone, obstacles.of(milestone.issueId())));
    }

    /** All that is blocked in a pair, to be talked about first; nothing for everybody but the two. One search, and one SQL statement where anything is. */
    public List<Stuck> of(Person person, Pair pair) {
        List<MarkedMilestone> blocked = !pair.joins(person.key()) ? List.of() : milestones.marked(pair.projectId()).stream().filter(MarkedMilestone::isStuck).toList();
        if (blocked.isEmpty()) {
            return List.of();
        }
        Map<Long, Obstacle> said = obstacles.ofPair(pair.id()).stream().collect(Collectors.toMap(Obstacle::milestoneId, Function.identity()));
        return blocked.stream().map(milestone -> new Stuck(milestone, Optional.ofNullable(said.get(milestone.issueId())))).toList();
    }

    /**
     * Marks it, or says anew what help is needed; twice the same is once.
     *
     * @param edition of the obstacle as the person saw it, 0 where there was none
     */
    public void block(Person person, MarkedMilestone milestone, String typed, int edition) {
        Pair pair = pair(person, milestone).orElseThrow(MilestoneMissing::new);
        String help = checked(milestone, typed);
        inTurn(milestone, () -> {
            // words that were left when Jira's own mark was taken away say nothing any more
            Optional<Obstacle> now = obstacles.of(milestone.issueId()).filter(obstacle -> stillBlocked(milestone));
            if (now.filter(obstacle -> obstacle.says(help, person.key())).isEmpty()) {
                if (now.map(Obstacle::edition).orElse(0) != edition) {
                    throw new ObstacleChangedMeanwhile(now.orElse(null));
                }
                obstacles.keep(now.map(obstacle -> obstacle.written(help, person.key()))
                        .orElseGet(() -> new Obstacle(milestone.issueId(), pair.id(), help, person.key(), Instant.ofEpochMilli(clock.millis()), 1)), pair.projectId());
                milestones.block(milestone, true);
            }
            return null;
        });
    }

    /** Twice is once. */
    public void unblock(Person person, MarkedMilestone milestone) {
        pair(person, milestone).orElseThrow(MilestoneMissing::new);
        inTurn(milestone, () -> {
            milestones.block(milestone, false);
            obstacles.remove(milestone.issueId());
            return null;
        });
    }

    private boolean stillBlocked(MarkedMilestone milestone) {
        return milestones.withId(milestone.issueId()).filter(MarkedMilestone::blocked).isPresent();
    }

    private static String checked(MarkedMilestone milestone, String typed) {
        String help = FreeText.tidy(typed);
        if (milestone.isDone()) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.milestones.block.done");
        }
        if (help.isEmpty()) {
            throw wrong("needed");
        }
        if (help.length() > LONGEST) {
            throw wrong("long", LONGEST);
        }
        if (!FreeText.isStorable(help)) {
            throw wrong("characters");
        }
        return help;
    }

    private static Refusal wrong(String what, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, "help", "mentoring.milestones.block." + what, arguments);
    }

    private Optional<Pair> pair(Person person, MarkedMilestone milestone) {
        return projects.pair(milestone.projectId()).filter(pair -> pair.joins(person.key()));
    }

    private <T> void inTurn(MarkedMilestone milestone, Supplier<T> work) {
        turns.inTurn("milestone." + milestone.issueId(), work);
    }
}
