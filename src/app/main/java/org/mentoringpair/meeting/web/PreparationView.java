package org.mentoringpair.meeting.web;

import org.mentoringpair.meeting.Answers;

/** What one of the two prepared, for those who may read it. */
public final class PreparationView {
    private final String name;
    private final Answers answers;

    PreparationView(String name, Answers answers) {
        this.name = name;
        this.answers = answers;
    }

    public String getName() {
        return name;
    }

    /** Empty where nothing was said. */
    public String getWins() {
        return answers.wins();
    }

    public String getObstacles() {
        return answers.obstacles();
    }

    public String getTalk() {
        return answers.talk();
    }
}
