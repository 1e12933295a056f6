package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The twin of the stored nudges for tests of what uses them. */
public final class NudgesInMemory implements Nudges {
    private final List<Nudge> kept = new ArrayList<>();

    @Override
    public List<Nudge> since(LocalDate day, Collection<Long> pairIds) {
        return kept.stream().filter(nudge -> pairIds.contains(nudge.pairId()) && !nudge.askedOn().isBefore(day)).toList();
    }

    @Override
    public void keep(Collection<Nudge> nudges) {
        kept.addAll(nudges);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        kept.removeIf(nudge -> nudge.askedOn().isBefore(day));
    }

    @Override
    public void forgetProject(long projectId) {
        kept.removeIf(nudge -> nudge.projectId() == projectId);
    }
}
