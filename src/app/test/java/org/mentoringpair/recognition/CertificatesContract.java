package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.LocalDate;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.recognition.CertificateFacts.Part;

/** What every collection of certificates promises. */
public abstract class CertificatesContract {
    private static final LocalDate END = LocalDate.of(2027, 3, 1);

    abstract Certificates certificates();

    @Test
    public void a_certificate_is_found_by_its_holder_and_by_its_number_with_the_same_seal() {
        Certificate amina = made(AMINA, PAIR, "a1");
        made(SIOBHAN, PAIR, "b2");

        assertThat(certificates().of(PAIR.id(), AMINA.key())).contains(amina);
        assertThat(certificates().numbered("a1")).contains(amina);
        assertThat(certificates().numbered("a1").orElseThrow().seal()).isEqualTo(amina.seal());
        assertThat(certificates().of(OTHER_PAIR.id(), AMINA.key())).isEmpty();
        assertThat(certificates().numbered("c3")).isEmpty();
    }

    @Test
    public void whether_it_can_be_verified_changes() {
        Certificate amina = made(AMINA, PAIR, "a1");

        certificates().change(amina.verifiable(true));

        assertThat(certificates().numbered("a1")).contains(amina.verifiable(true));
    }

    @Test
    public void nothing_outlives_the_project() {
        made(AMINA, PAIR, "a1");
        Certificate other = made(MISAKI, OTHER_PAIR, "d4");

        certificates().forgetProject(PAIR.projectId());

        assertThat(certificates().numbered("a1")).isEmpty();
        assertThat(certificates().numbered("d4")).contains(other);
    }

    private Certificate made(Person person, Pair pair, String number) {
        CertificateFacts facts = new CertificateFacts(pair.id(), person.key(), Part.MENTEE, "Growing <engineers>, 美咲", pair.startedOn(), END);
        return certificates().add(new Certificate(0, number, "0a".repeat(32), facts, false), pair.projectId());
    }
}
