package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How programmes asked their pairs of late. One SQL statement a call, to keep some one for each of them. */
public interface Nudges {
    /** Of some pairs, a thousand at most, since a day. */
    List<Nudge> since(LocalDate day, Collection<Long> pairIds);

    /** Keeps all of them or none. */
    void keep(Collection<Nudge> nudges);

    /** Those from before a day are of no use any more. */
    void forgetBefore(LocalDate day);

    void forgetProject(long projectId);
}
