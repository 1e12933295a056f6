package org.mentoringpair.recognition;

import org.mentoringpair.Refusal;

/** Somebody saves, or agrees to, a story as they saw it, which is no longer as it is. */
public final class StoryChangedMeanwhile extends Refusal {
    private final transient ImpactStory now;

    StoryChangedMeanwhile(ImpactStory now) {
        super(Kind.CONFLICT, null, "mentoring.recognition.changed-meanwhile");
        this.now = now;
    }

    /** What is kept, so that whoever was slower can compare. */
    public ImpactStory now() {
        return now;
    }
}
