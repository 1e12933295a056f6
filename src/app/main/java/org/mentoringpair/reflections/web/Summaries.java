package org.mentoringpair.reflections.web;

import org.mentoringpair.reflections.Step;
import org.mentoringpair.web.Texts;

/** What reflections are called in Jira, unless somebody calls them otherwise. */
public final class Summaries {
    /** What Jira takes as a summary. */
    private static final int LONGEST = 255;

    private final Texts texts;

    public Summaries(Texts texts) {
        this.texts = texts;
    }

    String of(Step milestone) {
        String summary = texts.get("mentoring.reflections.summary", milestone.summary());
        return summary.length() <= LONGEST ? summary : summary.substring(0, LONGEST - 1) + "\u2026";
    }
}
