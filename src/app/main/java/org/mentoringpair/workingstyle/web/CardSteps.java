package org.mentoringpair.workingstyle.web;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.workingstyle.Card;
import org.mentoringpair.workingstyle.CardDesk;

/** Whoever has not said how they work best is reminded of it, some day. One SQL statement, together with the panel on the same page. */
public final class CardSteps implements NextSteps {
    private final CardDesk desk;

    public CardSteps(CardDesk desk) {
        this.desk = desk;
    }

    /** The cards of the two. */
    record BothCards(Card mentees, Card mentors) {
        static BothCards of(List<Card> menteesFirst) {
            return new BothCards(menteesFirst.get(0), menteesFirst.get(1));
        }
    }

    BothCards cards(Glance glance) {
        return glance.once(BothCards.class, () -> BothCards.of(desk.sideBySide(glance.person(), glance.pair()).orElseThrow()));
    }

    @Override
    public Urgency mostUrgent() {
        return Urgency.SOME_DAY;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        BothCards cards = cards(glance);
        return (glance.isMentee() ? cards.mentees() : cards.mentors()).isEmpty()
                ? List.of(NextStep.of("mentoring.workingstyle.step", "/secure/MentoringCard!default.jspa", Urgency.SOME_DAY)) : List.of();
    }
}
