package org.mentoringpair.charter.web;

/** Whether one of the two has signed the charter. */
public final class SignedBy {
    private final String name;
    private final boolean signed;
    private final String sentence;

    SignedBy(String name, boolean signed, String sentence) {
        this.name = name;
        this.signed = signed;
        this.sentence = sentence;
    }

    public String getName() {
        return name;
    }

    public boolean isSigned() {
        return signed;
    }

    /** When they signed, or why their signature is missing. */
    public String getSentence() {
        return sentence;
    }
}
