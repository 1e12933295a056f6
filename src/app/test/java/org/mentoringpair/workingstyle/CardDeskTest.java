package org.mentoringpair.workingstyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalTurns;

public class CardDeskTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person brian = people.joined("brian", "Brian O'Sullivan");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final Person kenji = people.joined("kenji", "Kenji <img src=x onerror=alert(1)>");
    private final PairsInMemory pairs = new PairsInMemory();
    private final CardDesk desk = new CardDesk(new CardsInMemory(), pairs, people, new LocalTurns());
    private final Pair pair = pairs.add(new Pair(0, 10_001, 10_100, brian.key(), misaki.key(), 3, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, LocalDate.of(2026, 11, 2), 6));

    @Test
    public void the_two_read_both_cards_and_nobody_else_reads_any() {
        desk.write(card(misaki, "In the morning", 0));

        assertThat(desk.sideBySide(brian, pair).orElseThrow()).extracting(Card::channels).containsExactly("In the morning", "");
        assertThat(desk.sideBySide(misaki, pair)).isPresent();
        assertThat(desk.sideBySide(kenji, pair)).isEmpty();
        assertThat(desk.readersOf(misaki)).containsExactly(brian);
        assertThat(desk.readersOf(kenji)).isEmpty();
    }

    @Test
    public void the_same_sent_twice_is_kept_once_and_another_window_does_not_overwrite_it_unseen() {
        desk.write(card(misaki, "In the morning", 0));
        desk.write(card(misaki, "In the morning", 0));
        assertThat(desk.mine(misaki).version()).isEqualTo(1);

        Refusal refusal = refused(card(misaki, "In the evening", 0));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(desk.mine(misaki).channels()).isEqualTo("In the morning");
        desk.write(card(misaki, "In the evening", 1));
        assertThat(desk.mine(misaki).channels()).isEqualTo("In the evening");
    }

    @Test
    public void what_is_too_long_or_cannot_be_kept_is_refused_at_its_field() {
        String tooLong = "x".repeat(Card.LONGEST + 1);

        Refusal refusal = refused(new Card(misaki.key(), null, null, tooLong, "a\u0000b", "fine", 0));

        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("channels", "away");
        assertThat(desk.mine(misaki).isEmpty()).isTrue();
    }

    private Refusal refused(Card card) {
        return catchThrowableOfType(Refusal.class, () -> desk.write(card));
    }

    private static Card card(Person person, String channels, int version) {
        return new Card(person.key(), null, null, channels, "", "", version);
    }
}
