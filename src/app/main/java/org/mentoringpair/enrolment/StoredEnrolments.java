package org.mentoringpair.enrolment;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.mentoringpair.readiness.Part;

/** Enrolments in Active Objects. */
final class StoredEnrolments implements Enrolments {
    private static final String PRESENT = "LEFT_ON IS NULL AND ";

    private final ActiveObjects rows;

    StoredEnrolments(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Enrolment> of(String userKey, long programmeId, Part part) {
        return read(PRESENT + "USER_KEY = ? AND PROGRAMME_ID = ? AND PART = ?", userKey, programmeId, part.name()).stream().findFirst();
    }

    @Override
    public List<Enrolment> of(String userKey) {
        return read(PRESENT + "USER_KEY = ?", userKey);
    }

    @Override
    public List<Enrolment> ofProgramme(long programmeId) {
        return read(PRESENT + "PROGRAMME_ID = ?", programmeId);
    }

    @Override
    public Optional<Enrolment> withId(long id) {
        return read(PRESENT + "ID = ?", id).stream().findFirst();
    }

    @Override
    public Enrolment add(Enrolment newEnrolment) {
        return rows.executeInTransaction(() -> {
            EnrolmentRow row = rows.create(EnrolmentRow.class, Map.of("USER_KEY", newEnrolment.userKey(), "PROGRAMME_ID", newEnrolment.programmeId(),
                    "PART", newEnrolment.part().name(), "JOINED_ON", newEnrolment.day().toEpochDay()));
            write(row, newEnrolment);
            return newEnrolment.withId(row.getID());
        });
    }

    @Override
    public void change(Enrolment changed) {
        rows.executeInTransaction(() -> {
            EnrolmentRow row = rows.get(EnrolmentRow.class, Math.toIntExact(changed.id()));
            write(row, changed);
            return row;
        });
    }

    private static void write(EnrolmentRow row, Enrolment enrolment) {
        Profile profile = enrolment.profile();
        row.setSkills(kept(String.join("\n", profile.skills())));
        row.setExperience(kept(String.join("\n", profile.experience())));
        row.setLanguages(kept(String.join(" ", profile.languages())));
        row.setTimeZone(profile.zone().getId());
        row.setDepartment(kept(profile.department()));
        row.setPlaces(profile.places());
        row.setIntroduction(kept(profile.introduction()));
        row.setNotWith(kept(String.join("\n", enrolment.notWith().userKeys())));
        row.setEdition(enrolment.edition());
        row.save();
    }

    @Override
    public void withdraw(long id, LocalDate day) {
        rows.executeInTransaction(() -> {
            EnrolmentRow row = rows.get(EnrolmentRow.class, Math.toIntExact(id));
            row.setSkills(null);
            row.setExperience(null);
            row.setLanguages(null);
            row.setTimeZone(null);
            row.setDepartment(null);
            row.setPlaces(0);
            row.setIntroduction(null);
            row.setNotWith(null);
            row.setLeftOn(day.toEpochDay());
            row.save();
            return row;
        });
    }

    @Override
    public List<EnrolledDay> days(Collection<Long> programmeIds) {
        if (programmeIds.isEmpty()) {
            return List.of();
        }
        String where = "PROGRAMME_ID IN (" + String.join(", ", Collections.nCopies(programmeIds.size(), "?")) + ")";
        return Arrays.stream(rows.find(EnrolmentRow.class, Query.select().where(where, programmeIds.toArray()).order("JOINED_ON ASC, ID ASC")))
                .map(row -> new EnrolledDay(row.getUserKey(), row.getProgrammeId(), Part.valueOf(row.getPart()), LocalDate.ofEpochDay(row.getJoinedOn()),
                        row.getLeftOn() == null ? null : LocalDate.ofEpochDay(row.getLeftOn()))).toList();
    }

    private List<Enrolment> read(String where, Object... values) {
        return Arrays.stream(rows.find(EnrolmentRow.class, Query.select().where(where, values).order("ID ASC"))).map(StoredEnrolments::enrolment).toList();
    }

    private static Enrolment enrolment(EnrolmentRow row) {
        Profile profile = new Profile(lines(row.getSkills()), lines(row.getExperience()), words(row.getLanguages()), ZoneId.of(row.getTimeZone()),
                Objects.toString(row.getDepartment(), ""), row.getPlaces(), Objects.toString(row.getIntroduction(), ""));
        return new Enrolment(row.getID(), row.getUserKey(), row.getProgrammeId(), Part.valueOf(row.getPart()), LocalDate.ofEpochDay(row.getJoinedOn()),
                profile, new NotWith(lines(row.getNotWith())), row.getEdition());
    }

    /** Some databases take an empty text for none; so it is kept as none everywhere. */
    private static String kept(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> lines(String kept) {
        return kept == null ? List.of() : kept.lines().toList();
    }

    private static List<String> words(String kept) {
        return kept == null ? List.of() : List.of(kept.split(" "));
    }
}
