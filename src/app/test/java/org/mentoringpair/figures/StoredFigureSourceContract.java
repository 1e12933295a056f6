package org.mentoringpair.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.aims.SupportedAimRow;
import org.mentoringpair.checkins.CheckInRow;
import org.mentoringpair.health.HealthRow;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.PairRow;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMoveRow;
import org.mentoringpair.skills.SkillRatingRow;
import org.mentoringpair.skills.SkillRow;
import org.mentoringpair.stores.Stores;

/** The contract on rows as the concepts keep them. */
abstract class StoredFigureSourceContract extends FigureSourceContract {
    private int made;

    abstract Stores stores();

    @Override
    FigureSource source() {
        return new StoredFigureSource(rows());
    }

    private ActiveObjects rows() {
        return stores().activeObjects();
    }

    @Override
    long pair(long programmeId, long projectId) {
        return addPair(rows(), programmeId, projectId);
    }

    /** @return its key */
    static long addPair(ActiveObjects rows, long programmeId, long projectId) {
        return rows.create(PairRow.class, Map.ofEntries(Map.entry("PROJECT_ID", projectId), Map.entry("ISSUE_ID", projectId + 1), Map.entry("MENTOR_KEY", "siobhan"),
                Map.entry("MENTEE_KEY", "amara"), Map.entry("PROGRAMME_ID", programmeId), Map.entry("STAGE", "RAPPORT"), Map.entry("RHYTHM", "EVERY_WEEK"),
                Map.entry("VISIBILITY", "PAIR_ONLY"), Map.entry("STARTED_ON", 20_000L), Map.entry("MONTHS", 6))).getID();
    }

    @Override
    void judged(long pairId, HealthState now, HealthState shown) {
        rows().create(HealthRow.class, Map.of("PAIR_ID", pairId, "PROJECT_ID", 10_001L, "STATE", now.name(), "SHOWN_STATE", shown.name(), "SINCE", 20_000L));
    }

    @Override
    void met(long pairId, LocalDate day, int minutes) {
        made++;
        rows().create(CheckInRow.class, Map.ofEntries(Map.entry("PAIR_ID", pairId), Map.entry("PROJECT_ID", 10_001L), Map.entry("ISSUE_ID", 5L), Map.entry("AUTHOR_KEY", "amara"),
                Map.entry("FORM_ID", "form " + made), Map.entry("HELD_ON", day.toString()), Map.entry("MINUTES", minutes), Map.entry("MEETING_MODE", "CALL"),
                Map.entry("OUTCOME", "NONE"), Map.entry("EDITION", 1), Map.entry("CREATED", 1L), Map.entry("EDITED", 1L)));
    }

    @Override
    void moved(long pairId, Stage to, Instant at) {
        rows().create(StageMoveRow.class, Map.of("PAIR_ID", pairId, "FROM_STAGE", "RAPPORT", "TO_STAGE", to.name(), "USER_KEY", "amara", "HAPPENED_AT", at.toEpochMilli()));
    }

    @Override
    long skill(long pairId, String ownerKey) {
        made++;
        return rows().create(SkillRow.class, Map.of("PROJECT_ID", 10_001L, "PAIR_ID", pairId, "FORM_ID", "form " + made, "OWNER_KEY", ownerKey, "NAME", "Saying no", "EDITION", 1)).getID();
    }

    @Override
    void rated(long pairId, long skillId, int level, int scaleVersion, Instant at) {
        rows().create(SkillRatingRow.class, Map.of("PAIR_ID", pairId, "SKILL_ID", (int) skillId, "LEVEL_NOW", level, "LEVEL_WANTED", 5, "SCALE_VERSION", scaleVersion,
                "AUTHOR_KEY", "amara", "RATED_AT", at.toEpochMilli(), "NOTE", "Said in confidence"));
    }

    @Override
    void aimed(long projectId, long goalId, String aim) {
        rows().create(SupportedAimRow.class, Map.of("PROJECT_ID", projectId, "GOAL_ID", goalId, "AIM", aim));
    }

    @Test
    public void each_question_takes_one_statement_however_many_pairs_there_are_and_skills_take_two() {
        for (int project = 1; project <= 20; project++) {
            long pair = pair(RETURNERS, project);
            met(pair, LocalDate.parse("2026-10-05"), 30);
            moved(pair, Stage.PAUSED, Instant.EPOCH);
            judged(pair, HealthState.PAUSED, HealthState.PAUSED);
            rated(pair, skill(pair, "amara"), 3, 0, Instant.EPOCH);
            aimed(project, project + 500, "Be kind");
        }

        assertThat(stores().statementsOf(() -> assertThat(source().health(RETURNERS)).hasSize(20))).isEqualTo(1);
        assertThat(stores().statementsOf(() -> assertThat(source().held(RETURNERS, LocalDate.EPOCH, LocalDate.parse("2027-01-01"))).hasSize(20))).isEqualTo(1);
        assertThat(stores().statementsOf(() -> assertThat(source().turns(RETURNERS)).hasSize(20))).isEqualTo(1);
        assertThat(stores().statementsOf(() -> assertThat(source().rated(RETURNERS, Instant.parse("2027-01-01T00:00:00Z"))).hasSize(20))).isEqualTo(2);
        assertThat(stores().statementsOf(() -> assertThat(source().aims(RETURNERS)).hasSize(20))).isEqualTo(1);
    }
}
