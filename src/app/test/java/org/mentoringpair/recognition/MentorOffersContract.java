package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.util.List;
import org.junit.Test;

/** What every collection of offers to mentor promises. */
public abstract class MentorOffersContract {
    private static final MentorOffer AMINAS = new MentorOffer(PAIR.id(), 3, AMINA.key(), "Saying <b>no</b>, 美咲\nand reviews", 2);
    private static final MentorOffer MISAKIS = new MentorOffer(OTHER_PAIR.id(), 4, MISAKI.key(), "x".repeat(MentorOffer.LONGEST_TOPICS), 40);

    abstract MentorOffers mentorOffers();

    @Test
    public void an_offer_takes_the_place_of_the_one_before() {
        mentorOffers().keep(new MentorOffer(PAIR.id(), 3, AMINA.key(), "Something else", 1), PAIR);
        mentorOffers().keep(AMINAS, PAIR);
        mentorOffers().keep(MISAKIS, OTHER_PAIR);

        assertThat(mentorOffers().of(PAIR.id(), AMINA.key())).contains(AMINAS);
        assertThat(mentorOffers().of(PAIR.id(), MISAKI.key())).isEmpty();
    }

    @Test
    public void offers_are_found_by_programme_latest_first() {
        mentorOffers().keep(AMINAS, PAIR);
        mentorOffers().keep(MISAKIS, OTHER_PAIR);

        assertThat(mentorOffers().ofProgrammes(List.of(3L, 4L))).containsExactly(MISAKIS, AMINAS);
        assertThat(mentorOffers().ofProgrammes(List.of(3L))).containsExactly(AMINAS);
        assertThat(mentorOffers().ofProgrammes(List.of())).isEmpty();
    }

    @Test
    public void nothing_is_left_when_it_is_withdrawn_or_the_project_goes() {
        mentorOffers().keep(AMINAS, PAIR);
        mentorOffers().keep(MISAKIS, OTHER_PAIR);

        mentorOffers().withdraw(PAIR.id(), AMINA.key());
        mentorOffers().withdraw(PAIR.id(), AMINA.key());
        mentorOffers().forgetProject(OTHER_PAIR.projectId());

        assertThat(mentorOffers().ofProgrammes(List.of(3L, 4L))).isEmpty();
    }
}
