package org.mentoringpair.filters;

import java.util.List;
import java.util.Map;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/** The filters of programme managers: each has their own, of the programmes they run. */
public final class FilterKeeping {
    private final MadeFilters made;
    private final Programmes programmes;

    public FilterKeeping(MadeFilters made, Programmes programmes) {
        this.made = made;
        this.programmes = programmes;
    }

    /** The programmes somebody runs, in the order of their names. Two SQL statements. */
    public List<Programme> programmes(Person manager) {
        return programmes.allRunBy(manager.key());
    }

    /** @throws FiltersMissing for everybody who does not run it. Two SQL statements */
    public Programme programme(Person manager, long programmeId) {
        return programmes.runBy(manager.key(), programmeId).orElseThrow(FiltersMissing::new);
    }

    /** Jira's ids of what was made; it may be gone since. One SQL statement. */
    public Map<ManagerFilter, Long> made(Person manager, Programme programme) {
        return made.of(manager.key(), programme.id());
    }

    public void keep(Person manager, Programme programme, ManagerFilter filter, long filterId) {
        made.keep(manager.key(), programme.id(), filter, filterId);
    }
}
