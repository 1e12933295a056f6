package org.mentoringpair.resources;

import org.mentoringpair.Refusal;

/** There is no such library or resource, or none for whoever asks, which look the same. */
public final class ResourceMissing extends Refusal {
    public ResourceMissing() {
        super(Kind.MISSING, null, "mentoring.resources.missing");
    }
}
