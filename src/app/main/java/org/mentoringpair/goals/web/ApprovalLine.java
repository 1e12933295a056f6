package org.mentoringpair.goals.web;

/** Whether and when one of the two agreed, as a sentence. */
public final class ApprovalLine {
    private final String name;
    private final String sentence;
    private final boolean holding;

    ApprovalLine(String name, String sentence, boolean holding) {
        this.name = name;
        this.sentence = sentence;
        this.holding = holding;
    }

    public String getName() {
        return name;
    }

    public String getSentence() {
        return sentence;
    }

    /** Whether it is about what the goal says now. */
    public boolean isHolding() {
        return holding;
    }
}
