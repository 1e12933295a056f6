package org.mentoringpair.figures;

import org.junit.Rule;
import org.mentoringpair.aims.SupportedAimRow;
import org.mentoringpair.checkins.CheckInRow;
import org.mentoringpair.health.HealthRow;
import org.mentoringpair.pairing.PairRow;
import org.mentoringpair.pairing.StageMoveRow;
import org.mentoringpair.skills.SkillRatingRow;
import org.mentoringpair.skills.SkillRow;
import org.mentoringpair.stores.Stores;

public class StoredFigureSourceOnH2Test extends StoredFigureSourceContract {
    @Rule
    public final Stores stores = Stores.onH2(PairRow.class, HealthRow.class, CheckInRow.class, StageMoveRow.class, SkillRow.class, SkillRatingRow.class,
            SupportedAimRow.class);

    @Override
    Stores stores() {
        return stores;
    }
}
