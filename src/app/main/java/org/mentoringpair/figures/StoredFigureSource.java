package org.mentoringpair.figures;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.mentoringpair.aims.SupportedAimRow;
import org.mentoringpair.checkins.CheckInRow;
import org.mentoringpair.health.HealthRow;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.PairRow;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMoveRow;
import org.mentoringpair.skills.SkillRatingRow;
import org.mentoringpair.skills.SkillRow;

/** Reads the columns that are counted out of Active Objects, joined with the pairs of one programme; no column with words is ever asked for. */
final class StoredFigureSource implements FigureSource {
    private final ActiveObjects rows;

    StoredFigureSource(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Map<Long, HealthState> health(long programmeId) {
        return found(HealthRow.class, "ID, PAIR_ID, SHOWN_STATE", "PAIR_ID", "it.ID", "", programmeId)
                .collect(Collectors.toMap(HealthRow::getPairId, row -> HealthState.valueOf(row.getShownState()), (first, second) -> first));
    }

    @Override
    public List<Held> held(long programmeId, LocalDate first, LocalDate last) {
        return found(CheckInRow.class, "ID, PAIR_ID, HELD_ON, MINUTES", "PAIR_ID", "it.ID", " AND it.HELD_ON >= ? AND it.HELD_ON <= ?",
                programmeId, first.toString(), last.toString())
                .map(row -> new Held(row.getPairId(), LocalDate.parse(row.getHeldOn()), row.getMinutes())).toList();
    }

    @Override
    public List<Turn> turns(long programmeId) {
        return found(StageMoveRow.class, "ID, PAIR_ID, TO_STAGE, HAPPENED_AT", "PAIR_ID", "it.HAPPENED_AT, it.ID", "", programmeId).map(row -> {
            Stage to = Stage.valueOf(row.getToStage());
            return new Turn(row.getPairId(), Instant.ofEpochMilli(row.getHappenedAt()), to.meets(), to == Stage.CLOSED);
        }).toList();
    }

    @Override
    public List<Rated> rated(long programmeId, Instant before) {
        Map<Integer, String> owners = found(SkillRow.class, "ID, OWNER_KEY", "PAIR_ID", "it.ID", "", programmeId)
                .collect(Collectors.toMap(SkillRow::getID, SkillRow::getOwnerKey));
        return found(SkillRatingRow.class, "ID, SKILL_ID, LEVEL_NOW, SCALE_VERSION, RATED_AT", "PAIR_ID", "it.ID", " AND it.RATED_AT < ?",
                programmeId, before.toEpochMilli()).filter(row -> owners.containsKey(row.getSkillId()))
                .map(row -> new Rated(row.getSkillId(), owners.get(row.getSkillId()), row.getLevelNow(), row.getScaleVersion(), Instant.ofEpochMilli(row.getRatedAt())))
                .toList();
    }

    @Override
    public List<Aimed> aims(long programmeId) {
        return found(SupportedAimRow.class, "ID, PROJECT_ID, GOAL_ID, AIM", "PROJECT_ID", "it.ID", "", programmeId)
                .map(row -> new Aimed(row.getProjectId(), row.getGoalId(), row.getAim())).toList();
    }

    /**
     * @param sameInPair the column that a pair has under the same name, or PAIR_ID for its key
     * @param values     the programme first
     */
    private <T extends RawEntity<K>, K> Stream<T> found(Class<T> type, String columns, String sameInPair, String order, String besides, Object... values) {
        String pair = sameInPair.equals("PAIR_ID") ? "pair.ID" : "pair." + sameInPair;
        Query query = Query.select(columns).alias(type, "it").alias(PairRow.class, "pair").join(PairRow.class, "it." + sameInPair + " = " + pair)
                .where("pair.PROGRAMME_ID = ?" + besides, values).order(order);
        return Arrays.stream(rows.find(type, query));
    }
}
