package org.mentoringpair.closing.web;

import org.mentoringpair.closing.StageOffer;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** An offered stage in words. */
public final class OfferedStage {
    private final StageOffer offer;
    private final long pairId;
    private final Texts texts;

    OfferedStage(StageOffer offer, long pairId, Texts texts) {
        this.offer = offer;
        this.pairId = pairId;
        this.texts = texts;
    }

    public String getPairId() {
        return String.valueOf(pairId);
    }

    /** The stage the pair is in, as the form sends it back. */
    public String getFrom() {
        return offer.from().name();
    }

    /** The stage that is offered, as the forms send it. */
    public String getTo() {
        return offer.to().name();
    }

    public String getName() {
        return texts.get("mentoring.pairing.stage." + Choice.keyOf(offer.to()));
    }

    public String getWhy() {
        return texts.get("mentoring.closing.offer.why." + Choice.keyOf(offer.why()));
    }

    /** What the stage is there for. */
    public String getAbout() {
        return texts.get("mentoring.closing.offer.about." + Choice.keyOf(offer.to()));
    }
}
