package org.mentoringpair.reminders;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.charter.AgreedLogistics;
import org.mentoringpair.charter.Logistics;
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
        Map<Long, Logistics> logistics = agreed.of(pairs);
        pairs.stream().filter(pair -> logistics.containsKey(pair.id())).forEach(pair -> hours.put(pair.id(), Map.of(
                pair.mentorKey(), logistics.get(pair.id()).hours(Side.MENTOR), pair.menteeKey(), logistics.get(pair.id()).hours(Side.MENTEE))));
        return hours;
    }
}
