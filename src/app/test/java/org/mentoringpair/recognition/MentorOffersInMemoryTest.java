package org.mentoringpair.recognition;

public class MentorOffersInMemoryTest extends MentorOffersContract {
    private final MentorOffers mentorOffers = new MentorOffersInMemory();

    @Override
    MentorOffers mentorOffers() {
        return mentorOffers;
    }
}
