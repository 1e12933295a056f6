package org.mentoringpair.celebration;

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
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

public class CelebratingTest {
    private static final Reached.Step REVIEW = new Reached.Step(10_507, PAIR.projectId(), "AMI-7", "Lead the design review", true);
    private static final Reached.Step TALK = new Reached.Step(10_508, PAIR.projectId(), "AMI-8", "Give a talk", false);

    private final CelebrationsInMemory celebrations = new CelebrationsInMemory();
    private final Celebrating celebrating = new Celebrating(CelebratingTest::step, celebrations, new OneProject(), new TurnsHere(),
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    @Test
    public void others_are_told_when_both_have_agreed_and_not_any_more_when_one_of_them_takes_it_back() {
        celebrating.celebrate(AMINA, REVIEW, " I led the review ", Audience.PUBLIC, 0);
        assertThat(told()).isZero();

        celebrating.agree(SIOBHAN, REVIEW, 1);
        assertThat(told()).isEqualTo(1);
        assertThat(now().words()).isEqualTo("I led the review");

        celebrating.withdraw(AMINA, REVIEW);
        celebrating.withdraw(AMINA, REVIEW);
        assertThat(told()).isZero();
        assertThat(celebrating.ofPair(SIOBHAN, PAIR, 3)).hasSize(1);
    }

    @Test
    public void who_changes_words_or_audience_asks_the_other_one_anew() {
        celebrating.celebrate(AMINA, REVIEW, "I led the review", Audience.PROGRAMME, 0);
        celebrating.agree(SIOBHAN, REVIEW, 1);

        celebrating.celebrate(AMINA, REVIEW, "I led the review", Audience.PUBLIC, 1);

        assertThat(told()).isZero();
        assertThat(now().isAgreedBy(AMINA.key())).isTrue();
        assertThat(now().isAgreedBy(SIOBHAN.key())).isFalse();
        assertThatThrownBy(() -> celebrating.agree(SIOBHAN, REVIEW, 1)).as("to what she has not read").isInstanceOf(CelebrationChangedMeanwhile.class);
        assertThat(told()).isZero();
    }

    @Test
    public void consent_to_the_pair_alone_tells_nobody() {
        celebrating.celebrate(AMINA, REVIEW, "I led the review", Audience.PAIR, 0);
        celebrating.agree(SIOBHAN, REVIEW, 1);

        assertThat(told()).isZero();
    }

    @Test
    public void the_same_form_twice_is_once_and_another_one_from_before_sees_what_it_is_now() {
        celebrating.celebrate(AMINA, REVIEW, "I led the review", Audience.PUBLIC, 0);
        celebrating.celebrate(AMINA, REVIEW, "I led the review", Audience.PUBLIC, 0);
        assertThat(now().edition()).isEqualTo(1);

        assertThatThrownBy(() -> celebrating.celebrate(SIOBHAN, REVIEW, "She led it", Audience.PUBLIC, 0))
                .isInstanceOfSatisfying(CelebrationChangedMeanwhile.class, slower -> assertThat(slower.now().words()).isEqualTo("I led the review"));
        celebrating.celebrate(SIOBHAN, REVIEW, "She led it", Audience.PUBLIC, 1);
        assertThat(now().isAgreedBy(AMINA.key())).isFalse();
    }

    @Test
    public void only_the_two_celebrate_and_only_what_is_done() {
        assertThat(celebrating.step(AMINA, REVIEW.issueId())).contains(REVIEW);
        assertThat(celebrating.step(AMINA, TALK.issueId())).isEmpty();
        assertThat(celebrating.step(IVO, REVIEW.issueId())).isEmpty();
        assertThat(celebrating.ofPair(IVO, PAIR, 3)).isEmpty();
        assertThatThrownBy(() -> celebrating.celebrate(IVO, REVIEW, "Mine", Audience.PUBLIC, 0)).isInstanceOf(CelebrationMissing.class);
        assertThatThrownBy(() -> celebrating.agree(AMINA, REVIEW, 1)).isInstanceOf(CelebrationMissing.class);
        assertThatThrownBy(() -> celebrating.withdraw(IVO, REVIEW)).isInstanceOf(CelebrationMissing.class);
    }

    @Test
    public void consent_can_be_taken_back_of_what_was_opened_again() {
        celebrating.celebrate(AMINA, TALK, "I gave a talk", Audience.PUBLIC, 0);

        assertThat(celebrating.step(SIOBHAN, TALK.issueId())).contains(TALK);
    }

    @Test
    public void what_is_wrong_is_said_at_its_field() {
        assertThat(wrong(" ", null).each()).extracting(Refusal::field).containsExactly("words", "audience");
        assertThat(wrong("x".repeat(201), Audience.PAIR).each()).extracting(Refusal::messageKey).containsExactly("mentoring.celebration.wrong.long");
        assertThat(wrong("a\nb", Audience.PAIR).each()).extracting(Refusal::messageKey).containsExactly("mentoring.celebration.wrong.characters");
    }

    private Refusal wrong(String words, Audience audience) {
        return (Refusal) catchThrowable(() -> celebrating.celebrate(AMINA, REVIEW, words, audience, 0));
    }

    private int told() {
        return celebrations.shared(Set.of(PAIR.programmeId()), 10).size();
    }

    private Celebration now() {
        return celebrations.of(REVIEW.issueId()).orElseThrow();
    }

    private static Optional<Reached.Step> step(long issueId) {
        return issueId == REVIEW.issueId() ? Optional.of(REVIEW) : issueId == TALK.issueId() ? Optional.of(TALK) : Optional.empty();
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
