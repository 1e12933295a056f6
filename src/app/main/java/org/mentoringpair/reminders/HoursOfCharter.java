package org.mentoringpair.reminders;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
    public Map<Long, Map<String, WorkingHours>> of(Collection<Pair> pairs) {
        Map<Long, Map<String, WorkingHours>> hours = new HashMap<>();
        agreed.of(pairs).forEach((pair, logistics) -> hours.put(pair.id(),
                Map.of(pair.mentorKey(), logistics.hours(Side.MENTOR), pair.menteeKey(), logistics.hours(Side.MENTEE))));
        return hours;
    }
}
