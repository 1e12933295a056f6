package org.mentoringpair.sandbox.links;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A row of {@code issue_link_type}; a style marks types that Jira itself looks after. */
record StoredLinkType(Long id, String name, String outward, String inward, String style) implements IssueLinkType {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        return outward;
    }

    @Override
    public String getInward() {
        return inward;
    }
}
