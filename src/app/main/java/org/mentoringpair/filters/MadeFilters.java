package org.mentoringpair.filters;

import java.util.Map;

/** Which filters were made for whom. */
public interface MadeFilters {
    /**
     * One SQL statement.
     *
     * @return Jira's ids of the filters of a manager in a programme; what was made may be gone since
     */
    Map<ManagerFilter, Long> of(String managerKey, long programmeId);

    /** Keeps that a filter was made, in the place of one that was made before. */
    void keep(String managerKey, long programmeId, ManagerFilter filter, long filterId);
}
