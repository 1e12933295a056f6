package org.mentoringpair.celebration;

/** Who of the two agrees that others are told. */
public record Consent(boolean mentor, boolean mentee) {
    public boolean isOfBoth() {
        return mentor && mentee;
    }

    boolean isOf(Couple couple, String userKey) {
        return couple.isMentor(userKey) ? mentor : mentee;
    }

    Consent with(Couple couple, String userKey, boolean agreed) {
        return couple.isMentor(userKey) ? new Consent(agreed, mentee) : new Consent(mentor, agreed);
    }

    /** Of the one alone who says something new. */
    static Consent onlyOf(Couple couple, String userKey) {
        return new Consent(false, false).with(couple, userKey, true);
    }
}
