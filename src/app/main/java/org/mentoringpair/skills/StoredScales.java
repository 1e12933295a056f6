package org.mentoringpair.skills;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The scales as Active Objects keep them. */
final class StoredScales implements Scales {
    private final ActiveObjects rows;

    StoredScales(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Scale> all() {
        List<Scale> all = new ArrayList<>(List.of(Scale.OF_THE_APP));
        Arrays.stream(rows.find(SkillScaleRow.class, Query.select().order("VERSION, ID")))
                .map(row -> new Scale(row.getVersion(), row.getNames().lines().toList())).forEach(all::add);
        return all;
    }

    @Override
    public Scale add(List<String> names) {
        return rows.executeInTransaction(() -> {
            Scale next = new Scale(current().version() + 1, names);
            rows.create(SkillScaleRow.class, Map.of("VERSION", next.version(), "NAMES", String.join("\n", names)));
            return next;
        });
    }
}
