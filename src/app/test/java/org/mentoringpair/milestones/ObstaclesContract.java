package org.mentoringpair.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

public abstract class ObstaclesContract {
    private static final Instant SINCE = Instant.parse("2026-11-20T12:00:00.123Z");

    protected abstract Obstacles obstacles();

    @Test
    public void an_obstacle_is_kept_word_for_word() {
        Obstacle said = obstacle(10_507, PAIR, AMINA, "<img src=x onerror=alert(1)> & \"who\"\n佐藤 " + "x".repeat(900));

        obstacles().keep(said, PAIR.projectId());

        assertThat(obstacles().of(10_507)).contains(said);
        assertThat(obstacles().of(10_508)).isEmpty();
    }

    @Test
    public void a_milestone_has_one_obstacle_at_most() {
        Obstacle first = obstacle(10_507, PAIR, AMINA, "No room");
        Obstacle second = first.written("No projector either", SIOBHAN.key());
        obstacles().keep(first, PAIR.projectId());

        obstacles().keep(second, PAIR.projectId());

        assertThat(obstacles().ofPair(PAIR.id())).containsExactly(second);
    }

    @Test
    public void a_pair_has_its_own_alone_and_a_project_takes_its_obstacles_along() {
        Obstacle ours = obstacle(10_507, PAIR, AMINA, "No room");
        Obstacle too = obstacle(10_508, PAIR, AMINA, "No time");
        Obstacle theirs = obstacle(10_601, OTHER_PAIR, SIOBHAN, "No budget");
        obstacles().keep(ours, PAIR.projectId());
        obstacles().keep(too, PAIR.projectId());
        obstacles().keep(theirs, OTHER_PAIR.projectId());

        obstacles().remove(10_507);
        assertThat(obstacles().ofPair(PAIR.id())).containsExactly(too);

        obstacles().removeOfProject(PAIR.projectId());
        assertThat(obstacles().ofPair(PAIR.id())).isEmpty();
        assertThat(obstacles().of(10_601)).contains(theirs);
    }

    private static Obstacle obstacle(long milestone, Pair pair, Person author, String help) {
        return new Obstacle(milestone, pair.id(), help, author.key(), SINCE, 1);
    }
}
