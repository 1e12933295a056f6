package org.mentoringpair.skills.web;

import java.util.List;

/** The skill map of a pair as one of the two sees it. */
public final class SkillMapView {
    private final List<PersonSkills> people;
    private final String projectNumber;
    private final String lookedAt;
    private final boolean reviewDue;
    private final String token;

    SkillMapView(List<PersonSkills> people, String projectNumber, String lookedAt, boolean reviewDue, String token) {
        this.people = List.copyOf(people);
        this.projectNumber = projectNumber;
        this.lookedAt = lookedAt;
        this.reviewDue = reviewDue;
        this.token = token;
    }

    public List<PersonSkills> getPeople() {
        return people;
    }

    public String getProjectNumber() {
        return projectNumber;
    }

    /** When anything about the map was last said; empty where nothing is on it. */
    public String getLookedAt() {
        return lookedAt;
    }

    public boolean isReviewDue() {
        return reviewDue;
    }

    /** What the forms on the page send along. */
    public String getToken() {
        return token;
    }
}
