package org.mentoringpair.matching;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** What counts in which programme, as Active Objects keep it. */
final class StoredWeighings implements Weighings {
    private final ActiveObjects rows;

    StoredWeighings(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Weighing of(long programmeId) {
        return Arrays.stream(rows.find(WeighingRow.class, Query.select().where("PROGRAMME_ID = ?", programmeId))).findFirst()
                .map(row -> new Weighing(programmeId, aspects(row.getAspects()), row.getEdition())).orElse(Weighing.usual(programmeId));
    }

    @Override
    public void keep(Weighing weighing) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(WeighingRow.class, "PROGRAMME_ID = ?", weighing.programmeId());
            return rows.create(WeighingRow.class, Map.of("PROGRAMME_ID", weighing.programmeId(), "ASPECTS", written(weighing.aspects()), "EDITION", weighing.edition()));
        });
    }

    private static String written(Map<Criterion, Aspect> aspects) {
        return new TreeMap<>(aspects).entrySet().stream().map(each -> each.getKey() + ":" + each.getValue().weight() + ":" + each.getValue().mode())
                .collect(Collectors.joining(" "));
    }

    private static Map<Criterion, Aspect> aspects(String written) {
        Map<Criterion, Aspect> aspects = new EnumMap<>(Criterion.class);
        for (String each : written.split(" ")) {
            String[] parts = each.split(":");
            aspects.put(Criterion.valueOf(parts[0]), new Aspect(Weight.valueOf(parts[1]), Mode.valueOf(parts[2])));
        }
        return aspects;
    }
}
