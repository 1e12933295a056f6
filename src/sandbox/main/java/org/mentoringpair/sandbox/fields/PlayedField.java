package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.issuetype.IssueType;

/** A field that can stand on a screen, Jira's own or custom. */
public interface PlayedField extends OrderableField {
    Kind<?> kind();

    boolean appliesTo(IssueType type);

    /** Whether an issue of a type it applies to cannot be without a value. */
    boolean required();

    default boolean isCustom() {
        return getId().startsWith("customfield_");
    }
}
