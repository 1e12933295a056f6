package org.mentoringpair.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

public class BlockingTest {
    private static final MarkedMilestone TALK = milestone(10_507, MarkedMilestone.Status.OPEN, false);

    private final InJira milestones = new InJira(TALK, milestone(10_508, MarkedMilestone.Status.OPEN, false));
    private final ObstaclesInMemory obstacles = new ObstaclesInMemory();
    private final Blocking blocking = new Blocking(milestones, obstacles, new OneProject(), new TurnsHere(), Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    @Test
    public void who_says_what_help_is_needed_marks_the_milestone_in_jira_and_the_two_read_why() {
        blocking.block(AMINA, TALK, "  No room\r\nand no projector ", 0);

        assertThat(now().blocked()).isTrue();
        assertThat(blocking.stuck(SIOBHAN, now()).flatMap(Stuck::obstacle)).map(Obstacle::help).contains("No room\nand no projector");
        assertThat(blocking.of(SIOBHAN, PAIR)).extracting(stuck -> stuck.milestone().issueId()).containsExactly(10_507L);
    }

    @Test
    public void for_everybody_else_there_is_no_milestone_and_nothing_in_its_way() {
        blocking.block(AMINA, TALK, "No room", 0);

        assertThat(blocking.milestone(IVO, TALK.issueId())).isEmpty();
        assertThat(blocking.stuck(IVO, now())).isEmpty();
        assertThat(blocking.of(IVO, PAIR)).isEmpty();
        assertThat(refusal(() -> blocking.block(IVO, TALK, "Mine", 1)).kind()).isEqualTo(Refusal.Kind.MISSING);
        assertThat(refusal(() -> blocking.unblock(IVO, TALK)).kind()).isEqualTo(Refusal.Kind.MISSING);
    }

    @Test
    public void the_same_form_twice_says_it_once_and_another_one_from_before_is_shown_what_was_said_meanwhile() {
        blocking.block(AMINA, TALK, "No room", 0);
        blocking.block(AMINA, TALK, "No room", 0);
        assertThat(obstacles.of(TALK.issueId())).map(Obstacle::edition).contains(1);

        assertThatThrownBy(() -> blocking.block(SIOBHAN, TALK, "No time", 0)).isInstanceOfSatisfying(ObstacleChangedMeanwhile.class,
                slower -> assertThat(slower.now().help()).isEqualTo("No room"));

        blocking.block(SIOBHAN, TALK, "No time", 1);
        assertThat(obstacles.of(TALK.issueId())).map(Obstacle::help).contains("No time");
    }

    @Test
    public void words_that_were_said_of_another_time_are_no_reason_any_more() {
        blocking.block(AMINA, TALK, "No room", 0);
        milestones.block(TALK, false);

        assertThat(blocking.stuck(AMINA, now())).isEmpty();
        blocking.block(SIOBHAN, TALK, "No time", 0);
        assertThat(obstacles.of(TALK.issueId())).map(Obstacle::help).contains("No time");

        blocking.unblock(AMINA, TALK);
        blocking.unblock(AMINA, TALK);
        assertThat(now().blocked()).isFalse();
        assertThat(obstacles.of(TALK.issueId())).isEmpty();
    }

    @Test
    public void it_is_refused_at_its_field_what_cannot_be_kept() {
        assertThat(refusal(() -> blocking.block(AMINA, TALK, " \n ", 0))).extracting(Refusal::field, Refusal::messageKey).containsExactly("help", "mentoring.milestones.block.needed");
        assertThat(refusal(() -> blocking.block(AMINA, TALK, "x".repeat(1_001), 0)).messageKey()).endsWith("block.long");
        assertThat(refusal(() -> blocking.block(AMINA, TALK, "No\u0000room", 0)).messageKey()).endsWith("block.characters");
        assertThat(refusal(() -> blocking.block(AMINA, milestone(10_507, MarkedMilestone.Status.DONE, false), "No room", 0)).messageKey()).endsWith("block.done");
        assertThat(now().blocked()).isFalse();
    }

    private MarkedMilestone now() {
        return milestones.withId(TALK.issueId()).orElseThrow();
    }

    private static Refusal refusal(ThrowingCallable work) {
        return (Refusal) catchThrowable(work);
    }

    private static MarkedMilestone milestone(long id, MarkedMilestone.Status status, boolean blocked) {
        return new MarkedMilestone(id, PAIR.projectId(), "AMI-7", "Give a talk", MilestoneKind.MILESTONE, status, false, blocked, null, null);
    }

    private static final class InJira implements MarkedMilestones {
        private final Map<Long, MarkedMilestone> all = new TreeMap<>();

        InJira(MarkedMilestone... milestones) {
            List.of(milestones).forEach(milestone -> all.put(milestone.issueId(), milestone));
        }

        @Override
        public Optional<MarkedMilestone> withId(long issueId) {
            return Optional.ofNullable(all.get(issueId));
        }

        @Override
        public List<MarkedMilestone> marked(long projectId) {
            return all.values().stream().filter(MarkedMilestone::blocked).toList();
        }

        @Override
        public void block(MarkedMilestone milestone, boolean blocked) {
            all.put(milestone.issueId(), milestone(milestone.issueId(), milestone.status(), blocked));
        }

        private static MarkedMilestone milestone(long id, MarkedMilestone.Status status, boolean blocked) {
            return BlockingTest.milestone(id, status, blocked);
        }
    }

    private static final class OneProject implements MentoringProjects {
        @Override
        public boolean contains(long projectId) {
            return projectId == PAIR.projectId();
        }

        @Override
        public Optional<Pair> pair(long projectId) {
            return contains(projectId) ? Optional.of(PAIR) : Optional.empty();
        }

        @Override
        public void changed() {
            // nothing is remembered here
        }
    }
}
