package org.mentoringpair.goals.web;

import java.util.List;

/** Goals on the pair's page that belong to the same one, or whose turn comes later. */
public final class GoalColumn {
    private final String name;
    private final String title;
    private final List<GoalLine> goals;
    private final String none;

    /**
     * @param name part of a style's name
     * @param none what to say where there are no goals
     */
    GoalColumn(String name, String title, List<GoalLine> goals, String none) {
        this.name = name;
        this.title = title;
        this.goals = List.copyOf(goals);
        this.none = none;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public List<GoalLine> getGoals() {
        return goals;
    }

    public boolean isEmpty() {
        return goals.isEmpty();
    }

    public String getNone() {
        return none;
    }
}
