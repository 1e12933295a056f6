package org.mentoringpair.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What every collection of wishes does. */
public abstract class CheckInWishesContract {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    protected abstract CheckInWishes wishes();

    @Test
    public void the_latest_wish_of_each_person_is_kept() {
        kept(PAIR, AMINA, NOON, false);
        CheckInWish later = kept(PAIR, AMINA, NOON.plusSeconds(60), true);
        CheckInWish other = kept(PAIR, SIOBHAN, NOON, false);

        assertThat(wishes().of(PAIR.id(), AMINA.key())).contains(later);
        assertThat(wishes().of(PAIR.id(), SIOBHAN.key())).contains(other);
        assertThat(wishes().of(OTHER_PAIR.id(), AMINA.key())).isEmpty();
    }

    @Test
    public void those_of_late_that_were_not_taken_back_are_found_for_many_pairs() {
        kept(PAIR, AMINA, NOON.minusSeconds(60), false);
        kept(OTHER_PAIR, AMINA, NOON.plusSeconds(60), true);
        CheckInWish stands = kept(PAIR, SIOBHAN, NOON.plusSeconds(60), false);

        assertThat(wishes().since(List.of(PAIR.id(), OTHER_PAIR.id()), NOON)).containsExactly(stands);
        assertThat(wishes().since(List.of(OTHER_PAIR.id()), NOON)).isEmpty();
        assertThat(wishes().since(List.of(), NOON)).isEmpty();
    }

    @Test
    public void they_go_with_their_project() {
        kept(PAIR, AMINA, NOON, false);
        CheckInWish stays = kept(OTHER_PAIR, AMINA, NOON, false);

        wishes().removeOfProject(PAIR.projectId());

        assertThat(wishes().of(PAIR.id(), AMINA.key())).isEmpty();
        assertThat(wishes().of(OTHER_PAIR.id(), AMINA.key())).contains(stays);
    }

    private CheckInWish kept(Pair pair, Person author, Instant made, boolean withdrawn) {
        CheckInWish wish = new CheckInWish(pair.id(), pair.projectId(), author.key(), made, withdrawn);
        wishes().keep(wish);
        return wish;
    }
}
