package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;

/** Ivo runs the programme of Amina and Siobhan; 美咲 runs another one. */
public class MentorOfferingTest {
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme programme = programme("Growing engineers", IVO.key());
    private final Pair pair = new Pair(7, 10_050, 10_500, SIOBHAN.key(), AMINA.key(), programme.id(), Stage.CLOSED, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_ONLY, PAIR.startedOn(), 6);
    private final MentorOffering offering = new MentorOffering(new MentorOffersInMemory(), programmes, new TurnsHere());

    @Test
    public void those_who_run_the_programme_read_an_offer_until_it_is_withdrawn() {
        programme("Another one", MISAKI.key());

        offering.offer(AMINA, pair, "Saying no", 2, true);

        assertThat(offering.forManager(IVO)).extracting(MentorOffer::topics).containsExactly("Saying no");
        assertThat(offering.forManager(MISAKI)).isEmpty();
        assertThatThrownBy(() -> offering.forManager(SIOBHAN)).isInstanceOf(RecognitionMissing.class);
        offering.withdraw(AMINA, pair);
        assertThat(offering.forManager(IVO)).isEmpty();
    }

    @Test
    public void without_agreement_nothing_is_kept_and_everything_wrong_is_said_at_its_field() {
        assertThatThrownBy(() -> offering.offer(AMINA, pair, " ", 0, false))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("topics", "hours", "agreed"));
        assertThatThrownBy(() -> offering.offer(AMINA, pair, "Saying no", 2, false)).hasMessage("mentoring.recognition.wrong.agreed");

        assertThat(offering.own(AMINA, pair)).isEmpty();
        assertThatThrownBy(() -> offering.offer(IVO, pair, "Saying no", 2, true)).isInstanceOf(RecognitionMissing.class);
    }

    private Programme programme(String name, String managerKey) {
        return programmes.add(new Programme(0, 10_100, name, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(managerKey)));
    }
}
