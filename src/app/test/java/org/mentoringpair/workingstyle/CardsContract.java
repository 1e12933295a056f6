package org.mentoringpair.workingstyle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What every collection of cards promises. */
public abstract class CardsContract {
    static final Card MISAKI = new Card("JIRAUSER10204", Directness.ASK_FIRST, null, "朝はチャットで", "", "<img src=x onerror=alert(1)>", 1);
    private static final Card BRIAN = new Card("brian.o'sullivan", null, Pace.TIME_TO_THINK, "", "Fridays", "", 3);

    abstract Cards cards();

    @Test
    public void a_card_is_given_back_as_it_was_kept() {
        cards().keep(MISAKI);
        cards().keep(BRIAN);

        assertThat(cards().of(MISAKI.userKey())).isEqualTo(MISAKI);
        assertThat(cards().of(BRIAN.userKey())).isEqualTo(BRIAN);
    }

    @Test
    public void two_stand_side_by_side_in_the_order_asked_for_written_or_not() {
        cards().keep(MISAKI);
        cards().keep(BRIAN);

        assertThat(cards().of(BRIAN.userKey(), MISAKI.userKey())).containsExactly(BRIAN, MISAKI);
        assertThat(cards().of(MISAKI.userKey(), "kenji")).containsExactly(MISAKI, Card.empty("kenji"));
    }

    @Test
    public void a_card_takes_the_place_of_the_one_before_and_an_empty_one_leaves_nothing() {
        cards().keep(MISAKI);
        Card changed = new Card(MISAKI.userKey(), Directness.STRAIGHT, Pace.QUICK, "", "", "", 2);
        cards().keep(changed);
        assertThat(cards().of(MISAKI.userKey())).isEqualTo(changed);

        cards().keep(new Card(MISAKI.userKey(), null, null, " ", "", "", 3));

        assertThat(cards().of(MISAKI.userKey())).isEqualTo(Card.empty(MISAKI.userKey()));
    }

    @Test
    public void the_longest_texts_are_kept_whole() {
        String longest = "é".repeat(Card.LONGEST);
        Card card = new Card("kenji", null, null, longest, longest, longest, 1);

        cards().keep(card);

        assertThat(cards().of("kenji")).isEqualTo(card);
    }
}
