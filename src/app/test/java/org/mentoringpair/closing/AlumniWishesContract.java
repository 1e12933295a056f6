package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What every collection of wishes to be reminded promises. */
public abstract class AlumniWishesContract {
    abstract AlumniWishes alumniWishes();

    @Test
    public void wishes_take_the_place_of_those_before() {
        alumniWishes().keep(PAIR, AMINA.key(), Set.of(3, 12));
        alumniWishes().keep(PAIR, AMINA.key(), Set.of(12));
        alumniWishes().keep(PAIR, SIOBHAN.key(), Set.of(3));
        alumniWishes().keep(PAIR, SIOBHAN.key(), Set.of());

        assertThat(alumniWishes().of(PAIR.id(), AMINA.key())).containsExactly(12);
        assertThat(alumniWishes().of(PAIR.id(), SIOBHAN.key())).isEmpty();
        assertThat(alumniWishes().of(OTHER_PAIR.id(), AMINA.key())).isEmpty();
    }

    @Test
    public void a_wish_is_taken_once() {
        alumniWishes().keep(PAIR, AMINA.key(), Set.of(3));
        alumniWishes().keep(OTHER_PAIR, MISAKI.key(), Set.of(12));
        List<AlumniWish> all = alumniWishes().after(0, 10);

        assertThat(all).extracting(AlumniWish::userKey).containsExactly(AMINA.key(), MISAKI.key());
        assertThat(alumniWishes().after(all.get(0).id(), 10)).containsExactly(all.get(1));
        assertThat(alumniWishes().after(0, 1)).containsExactly(all.get(0));
        assertThat(alumniWishes().take(all.get(0))).isTrue();
        assertThat(alumniWishes().take(all.get(0))).isFalse();
    }

    @Test
    public void nothing_outlives_the_project() {
        alumniWishes().keep(PAIR, AMINA.key(), Set.of(3));
        alumniWishes().keep(OTHER_PAIR, MISAKI.key(), Set.of(12));

        alumniWishes().forgetProject(PAIR.projectId());

        assertThat(alumniWishes().after(0, 10)).extracting(AlumniWish::pairId).containsExactly(OTHER_PAIR.id());
    }
}
