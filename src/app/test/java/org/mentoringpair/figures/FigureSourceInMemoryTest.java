package org.mentoringpair.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.figures.FigureSource.Aimed;
import org.mentoringpair.figures.FigureSource.Held;
import org.mentoringpair.figures.FigureSource.Rated;
import org.mentoringpair.figures.FigureSource.Turn;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.Stage;

public class FigureSourceInMemoryTest extends FigureSourceContract {
    private final FigureSourceInMemory source = new FigureSourceInMemory();
    private final Map<Long, String> owners = new HashMap<>();

    @Override
    FigureSource source() {
        return source;
    }

    @Override
    long pair(long programmeId, long projectId) {
        long id = source.programmes.size() + 1;
        source.programmes.put(id, programmeId);
        source.projects.put(projectId, id);
        return id;
    }

    @Override
    void judged(long pairId, HealthState now, HealthState shown) {
        source.health.put(pairId, shown);
    }

    @Override
    void met(long pairId, LocalDate day, int minutes) {
        source.held.add(new Held(pairId, day, minutes));
    }

    @Override
    void moved(long pairId, Stage to, Instant at) {
        source.turns.add(new Turn(pairId, at, to.meets(), to == Stage.CLOSED));
    }

    @Override
    long skill(long pairId, String ownerKey) {
        long id = source.pairsOfSkills.size() + 1;
        source.pairsOfSkills.put(id, pairId);
        owners.put(id, ownerKey);
        return id;
    }

    @Override
    void rated(long pairId, long skillId, int level, int scaleVersion, Instant at) {
        source.rated.add(new Rated(skillId, owners.get(skillId), level, scaleVersion, at));
    }

    @Override
    void aimed(long projectId, long goalId, String aim) {
        source.aims.add(new Aimed(projectId, goalId, aim));
    }
}
