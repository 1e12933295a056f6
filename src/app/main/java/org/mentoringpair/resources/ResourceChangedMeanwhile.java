package org.mentoringpair.resources;

import org.mentoringpair.Refusal;

/** Somebody saves or removes a resource as they saw it, which is no longer as it is. */
public final class ResourceChangedMeanwhile extends Refusal {
    private final transient Resource now;

    ResourceChangedMeanwhile(Resource now) {
        super(Kind.CONFLICT, null, "mentoring.resources.changed-meanwhile");
        this.now = now;
    }

    /** What it is now, so that whoever was slower can compare. */
    public Resource now() {
        return now;
    }
}
