package org.mentoringpair.readiness.web;

import org.mentoringpair.resources.Resource;

/** Something of a programme's library that is worth reading before one joins. */
public final class ProposedReading {
    private final Resource resource;

    ProposedReading(Resource resource) {
        this.resource = resource;
    }

    public String getTitle() {
        return resource.facts().title();
    }

    public String getLink() {
        return resource.facts().link();
    }

    public String getWhy() {
        return resource.facts().why();
    }
}
