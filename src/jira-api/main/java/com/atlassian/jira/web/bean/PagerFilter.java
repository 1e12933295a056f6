package com.atlassian.jira.web.bean;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    @ForPlaying
    public int getStart() {
        return start;
    }

    @ForPlaying
    public int getMax() {
        return max;
    }
}
