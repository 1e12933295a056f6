package org.mentoringpair.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

/** Siobhan does not answer; Amina would like the programme manager to ask how it goes. */
public class WishingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final CheckInWishes wishes = new CheckInWishesInMemory();

    @Test
    public void a_wish_stands_for_its_author_and_names_nobody_to_the_manager() {
        at(NOON).ask(AMINA, PAIR);
        at(NOON).ask(AMINA, PAIR);

        assertThat(at(NOON).standing(AMINA, PAIR)).isPresent();
        assertThat(at(NOON).standing(SIOBHAN, PAIR)).isEmpty();
        assertThat(at(NOON).of(List.of(PAIR))).singleElement().satisfies(call -> {
            assertThat(call.arguments()).isEmpty();
            assertThat(call.words()).isEmpty();
        });
    }

    @Test
    public void it_can_be_taken_back_and_made_again_after_14_days() {
        at(NOON).ask(AMINA, PAIR);
        at(NOON).withdraw(AMINA, PAIR);

        assertThat(at(NOON).of(List.of(PAIR))).isEmpty();
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofDays(13))).ask(AMINA, PAIR)).isInstanceOf(Refusal.class).hasMessage("mentoring.calls.quiet.too-soon");
        at(NOON.plus(Duration.ofDays(14))).ask(AMINA, PAIR);
        assertThat(at(NOON.plus(Duration.ofDays(14))).of(List.of(PAIR))).hasSize(1);
    }

    @Test
    public void after_a_month_it_is_not_shown_any_more() {
        at(NOON).ask(AMINA, PAIR);

        assertThat(at(NOON.plus(Duration.ofDays(30))).of(List.of(PAIR))).isEmpty();
    }

    @Test
    public void nobody_else_asks() {
        assertThatThrownBy(() -> at(NOON).ask(IVO, PAIR)).isInstanceOf(Refusal.class).hasMessage("mentoring.calls.quiet.missing");
    }

    private Wishing at(Instant moment) {
        CallPost post = new CallPost(new ProgrammesInMemory(), new PeopleInMemory(), (to, letter) -> { }, manager -> new Letter("", ""));
        return new Wishing(wishes, post, new LocalTurns(), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
