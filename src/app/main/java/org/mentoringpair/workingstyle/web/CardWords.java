package org.mentoringpair.workingstyle.web;

import java.util.List;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;
import org.mentoringpair.workingstyle.Card;
import org.mentoringpair.workingstyle.Directness;
import org.mentoringpair.workingstyle.Pace;

/** Cards in words. */
public final class CardWords {
    private static final String KEY = "mentoring.workingstyle.";

    private final Texts texts;

    public CardWords(Texts texts) {
        this.texts = texts;
    }

    /** Two cards side by side, without what neither of them says. */
    List<CardLine> lines(Card mentee, Card mentor) {
        return List.of(
                new CardLine(label("directness"), directness(mentee), directness(mentor)),
                new CardLine(label("pace"), pace(mentee), pace(mentor)),
                new CardLine(label("channels"), mentee.channels(), mentor.channels()),
                new CardLine(label("away"), mentee.away(), mentor.away()),
                new CardLine(label("more"), mentee.more(), mentor.more())).stream().filter(CardLine::isSaid).toList();
    }

    List<Choice> directnesses(String chosen) {
        return Choice.of(Directness.values(), chosen, KEY + "directness", false, texts);
    }

    List<Choice> paces(String chosen) {
        return Choice.of(Pace.values(), chosen, KEY + "pace", false, texts);
    }

    private String label(String what) {
        return texts.get(KEY + what);
    }

    private String directness(Card card) {
        return card.directness() == null ? "" : texts.get(KEY + "directness." + Choice.keyOf(card.directness()));
    }

    private String pace(Card card) {
        return card.pace() == null ? "" : texts.get(KEY + "pace." + Choice.keyOf(card.pace()));
    }
}
