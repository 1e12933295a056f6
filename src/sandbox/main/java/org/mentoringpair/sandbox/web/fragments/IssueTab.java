package org.mentoringpair.sandbox.web.fragments;

import java.util.List;
import java.util.function.Supplier;

/** A tab that an app adds to an issue's activity. */
public final class IssueTab {
    private final String completeKey;
    private final String label;
    private final Supplier<List<String>> entries;

    IssueTab(String completeKey, String label, Supplier<List<String>> entries) {
        this.completeKey = completeKey;
        this.label = label;
        this.entries = entries;
    }

    /** The key of its module, which Jira's address of the tab names, too. */
    public String getCompleteKey() {
        return completeKey;
    }

    public String getId() {
        return completeKey.substring(completeKey.indexOf(':') + 1);
    }

    public String getLabel() {
        return label;
    }

    /** What stands in it, each as the markup of the app; asked for only when the tab is opened. */
    public List<String> entries() {
        return entries.get();
    }
}
