package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;

/** Jira's four status categories, under Jira's own ids and keys. */
public enum Category implements StatusCategory {
    UNDEFINED(1L, "undefined", "No Category", "default"),
    TO_DO(2L, "new", "To Do", "default"),
    IN_PROGRESS(4L, "indeterminate", "In Progress", "inprogress"),
    COMPLETE(3L, "done", "Done", "success");

    private final Long id;
    private final String key;
    private final String categoryName;
    private final String lozenge;

    Category(Long id, String key, String categoryName, String lozenge) {
        this.id = id;
        this.key = key;
        this.categoryName = categoryName;
        this.lozenge = lozenge;
    }

    /** Null where there is none of that key, as Jira answers. */
    public static Category of(String key) {
        return Arrays.stream(values()).filter(category -> category.key.equals(key)).findFirst().orElse(null);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return categoryName;
    }

    /** The end of the AUI class {@code aui-lozenge-...} that gives the lozenge its colour. */
    public String getLozenge() {
        return lozenge;
    }
}
