package org.mentoringpair.filters;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.Map;
import net.java.ao.Query;

/** Which filters were made, as Active Objects keep it. */
final class StoredMadeFilters implements MadeFilters {
    private final ActiveObjects rows;

    StoredMadeFilters(ActiveObjects rows) {
        this.rows = rows;
    }

    /** Of one kind the latest counts. */
    @Override
    public Map<ManagerFilter, Long> of(String managerKey, long programmeId) {
        Map<ManagerFilter, Long> made = new EnumMap<>(ManagerFilter.class);
        Query query = Query.select().where("MANAGER_KEY = ? AND PROGRAMME_ID = ?", managerKey, programmeId).order("ID");
        for (MadeFilterRow row : rows.find(MadeFilterRow.class, query)) {
            made.put(ManagerFilter.valueOf(row.getKind()), row.getFilterId());
        }
        return made;
    }

    @Override
    public void keep(String managerKey, long programmeId, ManagerFilter filter, long filterId) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(MadeFilterRow.class, "MANAGER_KEY = ? AND PROGRAMME_ID = ? AND KIND = ?", managerKey, programmeId, filter.name());
            return rows.create(MadeFilterRow.class, Map.of("MANAGER_KEY", managerKey, "PROGRAMME_ID", programmeId, "KIND", filter.name(), "FILTER_ID", filterId));
        });
    }
}
