package org.mentoringpair.feedback.web;

/** A hint as a sentence. */
public final class HintLine {
    private final String place;
    private final String sentence;

    /** @param place what of the feedback it is about, as REST calls it, such as "situation" */
    HintLine(String place, String sentence) {
        this.place = place;
        this.sentence = sentence;
    }

    public String getPlace() {
        return place;
    }

    public String getSentence() {
        return sentence;
    }
}
