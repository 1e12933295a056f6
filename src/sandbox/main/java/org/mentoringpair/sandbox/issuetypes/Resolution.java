package org.mentoringpair.sandbox.issuetypes;

/** A row of {@code resolution}. */
public final class Resolution extends NamedConstant implements com.atlassian.jira.issue.resolution.Resolution {
    public Resolution(long id, String name, String description, long sequence) {
        super(id, name, description, sequence);
    }
}
