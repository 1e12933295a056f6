package org.mentoringpair.programme;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.jira.SharedCaches;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;

/** The programmes as Active Objects keep them. */
final class StoredProgrammes implements Programmes {
    private static final String EVERYBODY = "all";
    private static final Comparator<Programme> BY_NAME = Comparator.comparing(Programme::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Programme::id);

    private final ActiveObjects rows;
    /** Programmes by the keys of those who run them; a HashMap, because what a cluster's cache holds must be serializable. */
    private final Cache<String, HashMap<String, HashSet<Long>>> remembered;
    private final Cache<String, HashMap<Long, String>> names;

    StoredProgrammes(ActiveObjects rows, CacheManager caches) {
        this.rows = rows;
        remembered = caches.getCache("org.mentoringpair.jira.programmes-run", key -> run(), SharedCaches.FORGOTTEN_TOGETHER);
        names = caches.getCache("org.mentoringpair.jira.programme-names", key -> names(), SharedCaches.FORGOTTEN_TOGETHER);
    }

    @Override
    public Optional<Programme> withId(long programmeId) {
        ProgrammeRow[] found = rows.find(ProgrammeRow.class, Query.select().where("ID = ?", programmeId));
        return Arrays.stream(found).findFirst()
                .map(row -> programme(row, managers(Query.select().where("PROGRAMME_ID = ?", programmeId))));
    }

    @Override
    public List<Programme> all() {
        Map<Long, Set<String>> managers = managers(Query.select());
        return Arrays.stream(rows.find(ProgrammeRow.class, Query.select())).map(row -> programme(row, managers)).sorted(BY_NAME).toList();
    }

    @Override
    public Set<Long> runBy(String userKey) {
        return Arrays.stream(rows.find(ManagerRow.class, Query.select().where("USER_KEY = ?", userKey)))
                .map(ManagerRow::getProgrammeId).collect(Collectors.toSet());
    }

    @Override
    public Set<Long> rememberedRunBy(String userKey) {
        return Set.copyOf(remembered.get(EVERYBODY).getOrDefault(userKey, new HashSet<>()));
    }

    @Override
    public Optional<String> name(long programmeId) {
        return Optional.ofNullable(names.get(EVERYBODY).get(programmeId));
    }

    private HashMap<Long, String> names() {
        return Arrays.stream(rows.find(ProgrammeRow.class, Query.select()))
                .collect(Collectors.toMap(row -> (long) row.getID(), ProgrammeRow::getName, (name, again) -> name, HashMap::new));
    }

    private HashMap<String, HashSet<Long>> run() {
        return Arrays.stream(rows.find(ManagerRow.class, Query.select())).collect(Collectors.groupingBy(ManagerRow::getUserKey, HashMap::new,
                Collectors.mapping(ManagerRow::getProgrammeId, Collectors.toCollection(HashSet::new))));
    }

    @Override
    public Programme add(Programme newProgramme) {
        Programme added = rows.executeInTransaction(() -> {
            ProgrammeRow row = rows.create(ProgrammeRow.class, Map.of(
                    "NAME", newProgramme.name(), "OPTION_ID", newProgramme.optionId(), "RHYTHM", newProgramme.rhythm().name(),
                    "MONTHS", newProgramme.months(), "VISIBILITY", newProgramme.visibility().name()));
            describe(row, newProgramme);
            row.save();
            Programme kept = newProgramme.withId(row.getID());
            writeManagers(kept);
            return kept;
        });
        forget();
        return added;
    }

    @Override
    public void change(Programme programme) {
        rows.executeInTransaction(() -> {
            ProgrammeRow row = rows.get(ProgrammeRow.class, Math.toIntExact(programme.id()));
            row.setName(programme.name());
            row.setOptionId(programme.optionId());
            row.setRhythm(programme.rhythm().name());
            row.setMonths(programme.months());
            row.setVisibility(programme.visibility().name());
            describe(row, programme);
            row.save();
            rows.deleteWithSQL(ManagerRow.class, "PROGRAMME_ID = ?", programme.id());
            writeManagers(programme);
            return row;
        });
        forget();
    }

    private void forget() {
        remembered.removeAll();
        names.removeAll();
    }

    private void writeManagers(Programme programme) {
        programme.managerKeys().forEach(key ->
                rows.create(ManagerRow.class, Map.of("PROGRAMME_ID", programme.id(), "USER_KEY", key)));
    }

    private static void describe(ProgrammeRow row, Programme programme) {
        row.setExpectedHours(programme.promise().expectedHours());
        row.setProtectedHours(programme.promise().protectedHours());
        row.setAims(lines(programme.aims()));
        ProgrammeFrame frame = programme.frame();
        row.setPurpose(frame.purpose().isEmpty() ? null : frame.purpose());
        row.setStartsOn(epochDay(frame.startsOn()));
        row.setEndsOn(epochDay(frame.endsOn()));
        row.setSponsors(lines(frame.sponsorKeys()));
    }

    private static Long epochDay(LocalDate day) {
        return day == null ? null : Long.valueOf(day.toEpochDay());
    }

    private static LocalDate day(Long epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }

    /** Oracle takes an empty text for none; so it is kept as none everywhere. */
    private static String lines(Collection<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    private static List<String> texts(String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    private Map<Long, Set<String>> managers(Query query) {
        return Arrays.stream(rows.find(ManagerRow.class, query)).collect(Collectors.groupingBy(ManagerRow::getProgrammeId,
                Collectors.mapping(ManagerRow::getUserKey, Collectors.toSet())));
    }

    private static Programme programme(ProgrammeRow row, Map<Long, Set<String>> managers) {
        return new Programme(row.getID(), row.getOptionId(), row.getName(), Rhythm.valueOf(row.getRhythm()), row.getMonths(),
                Visibility.valueOf(row.getVisibility()), managers.getOrDefault((long) row.getID(), Set.of()),
                new ProgrammePromise(row.getExpectedHours(), row.getProtectedHours()),
                texts(row.getAims()), new ProgrammeFrame(row.getPurpose() == null ? "" : row.getPurpose(), day(row.getStartsOn()), day(row.getEndsOn()),
                Set.copyOf(texts(row.getSponsors()))));
    }
}
