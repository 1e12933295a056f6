package org.mentoringpair.recognition;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing of it outlives the project of the pair: who is gone from it could no longer take anything back. */
public final class RecognitionForgetting implements ProjectForgetter {
    private final Certificates certificates;
    private final MentorOffers offers;
    private final ImpactStories stories;
    private final Nominations nominations;

    public RecognitionForgetting(Certificates certificates, MentorOffers offers, ImpactStories stories, Nominations nominations) {
        this.certificates = certificates;
        this.offers = offers;
        this.stories = stories;
        this.nominations = nominations;
    }

    @Override
    public void projectIsGone(long projectId) {
        certificates.forgetProject(projectId);
        offers.forgetProject(projectId);
        stories.forgetProject(projectId);
        nominations.forgetProject(projectId);
    }
}
