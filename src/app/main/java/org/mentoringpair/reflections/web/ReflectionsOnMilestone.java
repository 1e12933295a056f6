package org.mentoringpair.reflections.web;

import java.util.List;

/** What the panel on a milestone that is done shows. */
public final class ReflectionsOnMilestone {
    private final String issueId;
    private final List<ReflectionLink> reflections;

    ReflectionsOnMilestone(String issueId, List<ReflectionLink> reflections) {
        this.issueId = issueId;
        this.reflections = List.copyOf(reflections);
    }

    public String getIssueId() {
        return issueId;
    }

    public List<ReflectionLink> getReflections() {
        return reflections;
    }

    public boolean isEmpty() {
        return reflections.isEmpty();
    }
}
