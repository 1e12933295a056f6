package org.mentoringpair.checkins;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.questions.Theme;

/** Check-ins in Active Objects. */
final class StoredCheckIns implements CheckIns {
    /** Rows deleted with one statement; databases limit the number of parameters. */
    private static final int AT_ONCE = 500;
    private static final String WHOLE = "ID, PAIR_ID, ISSUE_ID, AUTHOR_KEY, HELD_ON, MINUTES, MEETING_MODE, MOOD, OUTCOME, TAKEAWAYS, DECISIONS, THEMES, "
            + "MENTOR_LEARNED, MENTEE_LEARNED, EDITION, CREATED, EDITED";
    private static final String ORDER = "HELD_ON DESC, ID DESC";

    private final ActiveObjects activeObjects;
    private final StoredActions actions;

    StoredCheckIns(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.actions = new StoredActions(activeObjects);
    }

    @Override
    public Optional<CheckIn> withId(long id) {
        return read(Query.select(WHOLE).where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<CheckIn> loggedWith(long pairId, String formId) {
        return read(Query.select(WHOLE).where("FORM_ID = ? AND PAIR_ID = ?", formId, pairId)).stream().findFirst();
    }

    @Override
    public List<CheckIn> list(About about, Position before, int atMost) {
        return read(asked(Query.select(WHOLE), about, before).limit(atMost));
    }

    @Override
    public List<LoggedDay> days(About about, Position before, int atMost) {
        Query query = asked(Query.select("ID, ISSUE_ID, HELD_ON, AUTHOR_KEY"), about, before).limit(atMost);
        return Arrays.stream(activeObjects.find(CheckInRow.class, query))
                .map(row -> new LoggedDay(row.getId(), row.getIssueId(), LocalDate.parse(row.getHeldOn()), row.getAuthorKey())).toList();
    }

    @Override
    public List<Met> meetings(long pairId, int atMost) {
        Query query = asked(Query.select("ID, HELD_ON, MENTOR_LEARNED, MENTEE_LEARNED"), About.pair(pairId), null).limit(atMost);
        return Arrays.stream(activeObjects.find(CheckInRow.class, query)).map(row -> new Met(row.getId(), LocalDate.parse(row.getHeldOn()), learned(row))).toList();
    }

    @Override
    public Optional<LocalDate> latestDay(long pairId) {
        return days(About.pair(pairId), null, 1).stream().map(LoggedDay::day).findFirst();
    }

    @Override
    public Map<Long, List<AgreedAction>> agreedOn(Map<Long, LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        Set<String> written = days.values().stream().map(LocalDate::toString).collect(Collectors.toSet());
        List<Object> values = new ArrayList<>(days.keySet());
        values.addAll(written);
        Query query = Query.select("ID, PAIR_ID, HELD_ON").where("PAIR_ID IN (" + places(days.size()) + ") AND HELD_ON IN (" + places(written.size()) + ")",
                values.toArray());
        Map<Long, Long> latest = Arrays.stream(activeObjects.find(CheckInRow.class, query))
                .filter(row -> row.getHeldOn().equals(days.get(row.getPairId()).toString()))
                .collect(Collectors.toMap(CheckInRow::getPairId, CheckInRow::getId, Math::max));
        Map<Long, List<AgreedAction>> agreed = actions.of(latest.values());
        latest.values().removeIf(checkIn -> !agreed.containsKey(checkIn));
        return latest.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, pair -> agreed.get(pair.getValue())));
    }

    @Override
    public List<AgreedAction> agreedAt(long checkInId) {
        return actions.of(List.of(checkInId)).getOrDefault(checkInId, List.of());
    }

    @Override
    public CheckIn add(CheckIn newCheckIn, Pair pair, String formId) {
        return allOrNothing(() -> {
            Map<String, Object> columns = columns(newCheckIn);
            columns.put("PROJECT_ID", pair.projectId());
            columns.put("FORM_ID", formId);
            long id = activeObjects.create(CheckInRow.class, columns).getId();
            actions.add(id, newCheckIn.meeting().actions());
            return newCheckIn.withId(id);
        });
    }

    @Override
    public void change(CheckIn changed) {
        allOrNothing(() -> {
            write(activeObjects.get(CheckInRow.class, changed.id()), changed);
            actions.remove(List.of(changed.id()));
            actions.add(changed.id(), changed.meeting().actions());
            return null;
        });
    }

    @Override
    public void learned(CheckIn checkIn) {
        allOrNothing(() -> {
            CheckInRow row = activeObjects.get(CheckInRow.class, checkIn.id());
            row.setMentorLearned(checkIn.learned().mentor());
            row.setMenteeLearned(checkIn.learned().mentee());
            row.setEdition(checkIn.edition().version());
            row.setEdited(checkIn.edition().edited().toEpochMilli());
            row.save();
            return null;
        });
    }

    @Override
    public Set<Theme> themesSince(long pairId, LocalDate day) {
        Query query = Query.select("ID, THEMES").where("PAIR_ID = ? AND HELD_ON >= ?", pairId, day.toString());
        return Arrays.stream(activeObjects.find(CheckInRow.class, query)).flatMap(row -> themes(row.getThemes()).stream()).collect(Collectors.toSet());
    }

    @Override
    public void remove(CheckIn checkIn) {
        removeWhere("ID = ?", checkIn.id());
    }

    @Override
    public Set<Long> removeOfIssue(long issueId) {
        return removeWhere("ISSUE_ID = ?", issueId);
    }

    @Override
    public void removeOfProject(long projectId) {
        removeWhere("PROJECT_ID = ?", projectId);
    }

    @Override
    public <T> T allOrNothing(Supplier<T> work) {
        return activeObjects.executeInTransaction(work::get);
    }

    private static Query asked(Query query, About about, Position before) {
        List<Object> values = new ArrayList<>(List.of(about.pairId()));
        StringBuilder where = new StringBuilder("PAIR_ID = ?");
        if (about.issueId() != null) {
            where.append(" AND ISSUE_ID = ?");
            values.add(about.issueId());
        }
        if (before != null) {
            // the first comparison alone is what an index can answer
            where.append(" AND HELD_ON <= ? AND (HELD_ON < ? OR ID < ?)");
            Collections.addAll(values, before.day().toString(), before.day().toString(), before.id());
        }
        return query.where(where.toString(), values.toArray()).order(ORDER);
    }

    private List<CheckIn> read(Query query) {
        CheckInRow[] rows = activeObjects.find(CheckInRow.class, query);
        Map<Long, List<AgreedAction>> agreed = actions.of(Arrays.stream(rows).map(CheckInRow::getId).toList());
        return Arrays.stream(rows).map(row -> checkIn(row, agreed.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static CheckIn checkIn(CheckInRow row, List<AgreedAction> agreed) {
        Meeting meeting = new Meeting(LocalDate.parse(row.getHeldOn()), row.getMinutes(), Mode.valueOf(row.getMode()),
                row.getMood() == null ? null : Mood.valueOf(row.getMood()), Outcome.valueOf(row.getOutcome()),
                written(row.getTakeaways()), written(row.getDecisions()), agreed, themes(row.getThemes()));
        Edition edition = new Edition(row.getEdition(), Instant.ofEpochMilli(row.getCreated()), Instant.ofEpochMilli(row.getEdited()));
        return new CheckIn(row.getId(), row.getPairId(), row.getIssueId(), row.getAuthorKey(), meeting,
                learned(row), edition);
    }

    private static Learned learned(CheckInRow row) {
        return new Learned(written(row.getMentorLearned()), written(row.getMenteeLearned()));
    }

    private static Map<String, Object> columns(CheckIn checkIn) {
        Meeting meeting = checkIn.meeting();
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", checkIn.pairId(), "ISSUE_ID", checkIn.issueId(),
                "AUTHOR_KEY", checkIn.authorKey(), "HELD_ON", meeting.day().toString(), "MINUTES", meeting.minutes(),
                "MEETING_MODE", meeting.mode().name(), "OUTCOME", meeting.outcome().name()));
        columns.put("MOOD", name(meeting.mood()));
        columns.put("TAKEAWAYS", meeting.takeaways());
        columns.put("DECISIONS", meeting.decisions());
        columns.put("THEMES", names(meeting.themes()));
        columns.put("MENTOR_LEARNED", checkIn.learned().mentor());
        columns.put("MENTEE_LEARNED", checkIn.learned().mentee());
        columns.put("EDITION", checkIn.edition().version());
        columns.put("CREATED", checkIn.edition().created().toEpochMilli());
        columns.put("EDITED", checkIn.edition().edited().toEpochMilli());
        return columns;
    }

    private static void write(CheckInRow row, CheckIn changed) {
        Meeting meeting = changed.meeting();
        row.setHeldOn(meeting.day().toString());
        row.setMinutes(meeting.minutes());
        row.setMode(meeting.mode().name());
        row.setMood(name(meeting.mood()));
        row.setOutcome(meeting.outcome().name());
        row.setTakeaways(meeting.takeaways());
        row.setDecisions(meeting.decisions());
        row.setThemes(names(meeting.themes()));
        row.setMentorLearned(changed.learned().mentor());
        row.setMenteeLearned(changed.learned().mentee());
        row.setEdition(changed.edition().version());
        row.setEdited(changed.edition().edited().toEpochMilli());
        row.save();
    }

    private Set<Long> removeWhere(String criteria, Object value) {
        return allOrNothing(() -> {
            Set<Long> pairs = new HashSet<>();
            List<CheckInRow> rows = some(criteria, value);
            while (!rows.isEmpty()) {
                rows.forEach(row -> pairs.add(row.getPairId()));
                actions.remove(rows.stream().map(CheckInRow::getId).toList());
                activeObjects.delete(rows.toArray(CheckInRow[]::new));
                rows = some(criteria, value);
            }
            return pairs;
        });
    }

    private List<CheckInRow> some(String criteria, Object value) {
        return List.of(activeObjects.find(CheckInRow.class, Query.select("ID, PAIR_ID").where(criteria, value).limit(AT_ONCE)));
    }

    private static String places(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    /** What another version of the app may have called otherwise is left out. */
    private static List<Theme> themes(String names) {
        return names == null ? List.of() : Arrays.stream(Theme.values()).filter(theme -> List.of(names.split(",")).contains(theme.name())).toList();
    }

    private static String names(List<Theme> themes) {
        return themes.isEmpty() ? null : themes.stream().map(Theme::name).collect(Collectors.joining(","));
    }

    private static String name(Mood mood) {
        return mood == null ? null : mood.name();
    }

    /** Some databases keep an empty text as none. */
    private static String written(String text) {
        return text == null ? "" : text;
    }
}
