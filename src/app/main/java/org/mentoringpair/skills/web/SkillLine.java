package org.mentoringpair.skills.web;

import java.util.List;

/** One skill as the two see it. */
public final class SkillLine {
    private final String id;
    private final String name;
    private final List<RatingLine> ratings;
    private final List<MilestoneLink> milestones;
    private final boolean mine;

    SkillLine(String id, String name, List<RatingLine> ratings, List<MilestoneLink> milestones, boolean mine) {
        this.id = id;
        this.name = name;
        this.ratings = List.copyOf(ratings);
        this.milestones = List.copyOf(milestones);
        this.mine = mine;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Latest first. */
    public List<RatingLine> getRatings() {
        return ratings;
    }

    public List<MilestoneLink> getMilestones() {
        return milestones;
    }

    /** Whether it is the reader's own, so that they may take it back. */
    public boolean isMine() {
        return mine;
    }

    public RatingLine getLatest() {
        return ratings.get(0);
    }

    public boolean isChanged() {
        return ratings.size() > 1;
    }
}
