package org.mentoringpair.recognition.web;

import org.mentoringpair.recognition.MentorOffer;

/** Somebody who would mentor, as programme managers read it. */
public final class OfferLine {
    private final String name;
    private final String programme;
    private final MentorOffer offer;

    OfferLine(String name, String programme, MentorOffer offer) {
        this.name = name;
        this.programme = programme;
        this.offer = offer;
    }

    public String getName() {
        return name;
    }

    public String getProgramme() {
        return programme;
    }

    public String getTopics() {
        return offer.topics();
    }

    public String getHours() {
        return String.valueOf(offer.hours());
    }
}
