package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.recognition.CertificateFacts.Part;

/** Amina and Siobhan closed on 1 March, because what they wanted is reached. */
public class CertifyingTest {
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair open = pairs.add(PAIR);
    private final Pair closed = open.inStage(Stage.CLOSED);
    private final Certificates certificates = new CertificatesInMemory();
    private boolean completed = true;
    private final Certifying certifying = new Certifying(certificates, pair -> completed, pairs, new ProgrammesInMemory(), new InUtc(), new TurnsHere());

    @Before
    public void they_close() {
        pairs.stageMoved(new StageMove(open.id(), Stage.PROGRESS, Stage.CLOSED, AMINA.key(), Instant.parse("2027-03-01T09:00:00Z"), ""), null);
    }

    @Test
    public void each_of_the_two_makes_one_of_their_own_with_the_facts_on_it() {
        Certificate amina = certifying.make(AMINA, closed);
        Certificate siobhan = certifying.make(SIOBHAN, closed);

        assertThat(amina.facts()).isEqualTo(new CertificateFacts(open.id(), AMINA.key(), Part.MENTEE, "", PAIR.startedOn(), LocalDate.of(2027, 3, 1)));
        assertThat(siobhan.facts().part()).isEqualTo(Part.MENTOR);
        assertThat(siobhan.number()).isNotEqualTo(amina.number());
        assertThat(certifying.make(AMINA, closed)).isEqualTo(amina);
        assertThat(certifying.own(IVO, closed)).isEmpty();
    }

    @Test
    public void without_a_completed_end_there_is_none() {
        assertThatThrownBy(() -> certifying.make(AMINA, open)).isInstanceOf(RecognitionMissing.class);
        assertThatThrownBy(() -> certifying.make(IVO, closed)).isInstanceOf(RecognitionMissing.class);

        completed = false;

        assertThatThrownBy(() -> certifying.make(AMINA, closed)).isInstanceOf(RecognitionMissing.class);
    }

    @Test
    public void it_is_verified_by_number_and_seal_while_its_holder_agrees() {
        Certificate amina = certifying.make(AMINA, closed);
        assertThat(certifying.verified(amina.number(), amina.seal())).isEmpty();

        certifying.letVerify(AMINA, closed, true);
        assertThat(certifying.verified(amina.number(), amina.seal())).isPresent();
        assertThat(certifying.verified(amina.number(), amina.seal().replace(amina.seal().charAt(0), 'x'))).isEmpty();
        assertThat(certifying.verified("00", amina.seal())).isEmpty();

        certifying.letVerify(AMINA, closed, false);
        assertThat(certifying.verified(amina.number(), amina.seal())).isEmpty();
        assertThatThrownBy(() -> certifying.letVerify(SIOBHAN, closed, true)).isInstanceOf(RecognitionMissing.class);
    }

    @Test
    public void the_seal_is_that_of_these_facts_and_no_others() {
        Certificate amina = certifying.make(AMINA, closed);
        CertificateFacts longer = new CertificateFacts(open.id(), AMINA.key(), Part.MENTEE, "", PAIR.startedOn().minusYears(1), LocalDate.of(2027, 3, 1));

        assertThat(new Certificate(amina.id(), amina.number(), amina.secret(), longer, true).seal()).isNotEqualTo(amina.seal());
        assertThat(new Certificate(amina.id(), amina.number(), "00".repeat(32), amina.facts(), true).seal()).isNotEqualTo(amina.seal());
    }
}
