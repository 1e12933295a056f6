package org.mentoringpair.home.web;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.web.Texts;

/** One step in words. */
public final class StepLine {
    private final NextStep step;
    private final Glance glance;
    private final Texts texts;

    StepLine(NextStep step, Glance glance, Texts texts) {
        this.step = step;
        this.glance = glance;
        this.texts = texts;
    }

    public String getWords() {
        List<Object> said = step.arguments();
        return switch (said.size()) {
            case 0 -> texts.get(step.textKey());
            case 1 -> texts.get(step.textKey(), said.get(0));
            case 2 -> texts.get(step.textKey(), said.get(0), said.get(1));
            default -> texts.get(step.textKey(), said.get(0), said.get(1), said.get(2));
        };
    }

    /** Path without Jira's context path. */
    public String getLink() {
        return step.link();
    }

    /** By when, in words; empty where no day matters. */
    public String getDay() {
        if (step.day() == null) {
            return "";
        }
        return texts.get(glance.today().isAfter(step.day()) ? "mentoring.home.steps.since" : "mentoring.home.steps.by", step.day());
    }
}
