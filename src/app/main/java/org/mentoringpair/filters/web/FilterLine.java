package org.mentoringpair.filters.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A filter on the page of filters. */
public final class FilterLine {
    private final FilterJson filter;

    FilterLine(FilterJson filter) {
        this.filter = filter;
    }

    public String getName() {
        return filter.name();
    }

    public String getTitle() {
        return filter.title();
    }

    public String getExplanation() {
        return filter.description();
    }

    public String getJql() {
        return filter.jql();
    }

    /** For the address of Jira's search. */
    public String getEncoded() {
        return URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8);
    }

    public boolean isMade() {
        return filter.filter() != null;
    }

    /** Jira's id, where it was made. */
    public String getId() {
        return String.valueOf(filter.filter());
    }
}
