package org.mentoringpair.pairing.web;

/** The latest contact in words: who, when and on which milestone, never what was written. */
public final class LastContact {
    private final String name;
    private final String day;
    private final String milestoneKey;

    LastContact(String name, String day, String milestoneKey) {
        this.name = name;
        this.day = day;
        this.milestoneKey = milestoneKey;
    }

    public String getName() {
        return name;
    }

    public String getDay() {
        return day;
    }

    public String getMilestoneKey() {
        return milestoneKey;
    }
}
