package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredMentorOffersOnPostgreSqlTest extends MentorOffersContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(MentorOfferRow.class);

    @Override
    MentorOffers mentorOffers() {
        return new StoredMentorOffers(stores.activeObjects());
    }
}
