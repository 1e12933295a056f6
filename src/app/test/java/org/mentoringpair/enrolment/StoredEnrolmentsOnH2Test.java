package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.stores.Stores;

public class StoredEnrolmentsOnH2Test extends EnrolmentsContract {
    @Rule
    public final Stores stores = Stores.onH2(EnrolmentRow.class);

    @Override
    protected Enrolments enrolments() {
        return new StoredEnrolments(stores.activeObjects());
    }

    /** As the form of leaving says it. */
    @Test
    public void the_row_of_whoever_left_says_who_as_what_and_from_when_to_when_and_nothing_else() {
        Profile said = new Profile(List.of("Saying no"), List.of("Led a team"), List.of("de"), ZoneId.of("Asia/Tokyo"), "Platform", 2, "Hello");
        Enrolment gone = enrolments().add(new Enrolment(0, "misaki", 3, Part.MENTOR, LocalDate.parse("2026-11-02"), said, new NotWith(List.of("ivo")), 1));

        enrolments().withdraw(gone.id(), LocalDate.parse("2026-11-20"));

        EnrolmentRow row = stores.activeObjects().find(EnrolmentRow.class, Query.select())[0];
        assertThat(Stream.of(row.getSkills(), row.getExperience(), row.getLanguages(), row.getTimeZone(), row.getDepartment(), row.getIntroduction(), row.getNotWith()))
                .containsOnlyNulls();
        assertThat(row.getPlaces()).isZero();
        assertThat(row.getUserKey() + row.getProgrammeId() + row.getPart()).isEqualTo("misaki3MENTOR");
    }
}
