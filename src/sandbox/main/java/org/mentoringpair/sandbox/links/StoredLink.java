package org.mentoringpair.sandbox.links;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import org.mentoringpair.sandbox.issues.Issues;

/** A row of {@code issue_link}; its ends are read when they are asked for. */
record StoredLink(Long id, Long type, Long source, Long destination, Issues issues) implements IssueLink {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getLinkTypeId() {
        return type;
    }

    @Override
    public Long getSourceId() {
        return source;
    }

    @Override
    public Long getDestinationId() {
        return destination;
    }

    @Override
    public Issue getSourceObject() {
        return issues.byId(source).orElse(null);
    }
}
