package org.mentoringpair.matching.web;

import java.util.List;

/** Somebody who could be the mentor, on the board. */
public final class SuggestedMentor {
    private final String name;
    private final String profile;
    private final List<String> reasons;
    private final String pair;

    SuggestedMentor(String name, String profile, List<String> reasons, String pair) {
        this.name = name;
        this.profile = profile;
        this.reasons = reasons;
        this.pair = pair;
    }

    public String getName() {
        return name;
    }

    /** The path of what they say of themselves, without Jira's context path, as the next one. */
    public String getProfile() {
        return profile;
    }

    /** What speaks for them, each a few words. */
    public List<String> getReasons() {
        return reasons;
    }

    /** Where the two become a pair. */
    public String getPair() {
        return pair;
    }
}
