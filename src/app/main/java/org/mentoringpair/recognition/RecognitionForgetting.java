package org.mentoringpair.recognition;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing of it outlives the project of the pair: who is gone from it could no longer take anything back. */
public final class RecognitionForgetting implements ProjectForgetter {
    private final Certificates certificates;
    private final MentorOffers offers;
    private final ImpactStories stories;

    public RecognitionForgetting(Certificates certificates, MentorOffers offers, ImpactStories stories) {
        this.certificates = certificates;
        this.offers = offers;
        this.stories = stories;
    }

    @Override
    public void projectIsGone(long projectId) {
        certificates.forgetProject(projectId);
        offers.forgetProject(projectId);
        stories.forgetProject(projectId);
    }
}
