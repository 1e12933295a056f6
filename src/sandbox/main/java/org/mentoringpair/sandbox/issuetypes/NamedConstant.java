package org.mentoringpair.sandbox.issuetypes;

import com.atlassian.jira.issue.IssueConstant;

/** An issue type, status, priority or resolution; two of a class are the same when their ids are. */
public abstract class NamedConstant implements IssueConstant {
    private final String id;
    private final String name;
    private final String description;
    private final Long sequence;

    protected NamedConstant(long id, String name, String description, long sequence) {
        this.id = Long.toString(id);
        this.name = name;
        this.description = description;
        this.sequence = sequence;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((NamedConstant) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
