package com.atlassian.jira.issue.search;

import java.util.List;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public class SearchResults<T> {
    private final List<T> results;

    public SearchResults(List<T> results, int total, int maxResultCount, int startIndex) {
        this.results = List.copyOf(results);
    }

    public List<T> getResults() {
        return results;
    }
}
