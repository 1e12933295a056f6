package org.mentoringpair.reminders;

import java.util.Optional;
import org.mentoringpair.charter.AgreedLogistics;
import org.mentoringpair.charter.Side;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.pairing.Pair;

/** The hours that stand in the latest charter both have signed. Three SQL statements. */
public final class HoursOfCharter implements AgreedHours {
    private final AgreedLogistics agreed;

    public HoursOfCharter(AgreedLogistics agreed) {
        this.agreed = agreed;
    }

    @Override
    public Optional<WorkingHours> of(Pair pair, String userKey) {
        return Side.of(userKey, pair).flatMap(side -> agreed.of(pair).map(logistics -> logistics.hours(side)));
    }
}
