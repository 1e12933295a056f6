package org.mentoringpair.meeting.web;

import java.util.List;
import org.mentoringpair.web.Choice;

/** The question bank as the meeting page shows it: what the mentor has at hand, and what fits. */
public final class BankView {
    private final List<QuestionLine> atHand;
    private final List<QuestionLine> fitting;
    private final List<Choice> stages;
    private final List<Choice> themes;
    private final boolean changeable;

    BankView(List<QuestionLine> atHand, List<QuestionLine> fitting, List<Choice> stages, List<Choice> themes, boolean changeable) {
        this.atHand = List.copyOf(atHand);
        this.fitting = List.copyOf(fitting);
        this.stages = List.copyOf(stages);
        this.themes = List.copyOf(themes);
        this.changeable = changeable;
    }

    public List<QuestionLine> getAtHand() {
        return atHand;
    }

    public boolean isAtHandAny() {
        return !atHand.isEmpty();
    }

    public List<QuestionLine> getFitting() {
        return fitting;
    }

    public List<Choice> getStages() {
        return stages;
    }

    public List<Choice> getThemes() {
        return themes;
    }

    /** Whether the reader is the mentor, who pins and adds. */
    public boolean isChangeable() {
        return changeable;
    }
}
