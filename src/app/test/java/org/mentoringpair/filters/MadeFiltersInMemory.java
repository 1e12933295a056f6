package org.mentoringpair.filters;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The twin of what is stored, for tests of what uses it. */
final class MadeFiltersInMemory implements MadeFilters {
    private final Map<String, Map<ManagerFilter, Long>> kept = new HashMap<>();

    @Override
    public Map<ManagerFilter, Long> of(String managerKey, long programmeId) {
        return new EnumMap<>(kept.computeIfAbsent(managerKey + " " + programmeId, none -> new EnumMap<>(ManagerFilter.class)));
    }

    @Override
    public void keep(String managerKey, long programmeId, ManagerFilter filter, long filterId) {
        kept.computeIfAbsent(managerKey + " " + programmeId, none -> new EnumMap<>(ManagerFilter.class)).put(filter, filterId);
    }
}
