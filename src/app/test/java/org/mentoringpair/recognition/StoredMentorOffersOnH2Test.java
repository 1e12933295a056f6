package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredMentorOffersOnH2Test extends MentorOffersContract {
    @Rule
    public final Stores stores = Stores.onH2(MentorOfferRow.class);

    @Override
    MentorOffers mentorOffers() {
        return new StoredMentorOffers(stores.activeObjects());
    }
}
