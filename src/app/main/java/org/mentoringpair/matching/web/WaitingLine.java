package org.mentoringpair.matching.web;

import java.util.List;

/** Somebody for whom a mentor is looked for, on the board. */
public final class WaitingLine {
    private final String name;
    private final String profile;
    private final String before;
    private final String wants;
    private final List<SuggestedMentor> mentors;
    private final String hindrance;

    WaitingLine(String name, String profile, String before, String wants, List<SuggestedMentor> mentors, String hindrance) {
        this.name = name;
        this.profile = profile;
        this.before = before;
        this.wants = wants;
        this.mentors = mentors;
        this.hindrance = hindrance;
    }

    public String getName() {
        return name;
    }

    /** The path of what they say of themselves, without Jira's context path. */
    public String getProfile() {
        return profile;
    }

    /** Since when they wait, and what there was before. */
    public String getBefore() {
        return before;
    }

    public String getWants() {
        return wants;
    }

    public List<SuggestedMentor> getMentors() {
        return mentors;
    }

    /** Why there are none; empty where there are. */
    public String getHindrance() {
        return hindrance;
    }
}
