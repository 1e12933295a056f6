package org.mentoringpair.jira.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.health.Healths;
import org.mentoringpair.health.KeptHealth;
import org.mentoringpair.health.PairHealth;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.web.Texts;

/** How pairs are doing, for whoever knows of them. */
public final class HealthLines {
    private final Healths healths;
    private final PairHealth health;
    private final Texts texts;

    public HealthLines(Healths healths, PairHealth health, Texts texts) {
        this.healths = healths;
        this.health = health;
        this.texts = texts;
    }

    /** By keys of pairs. One SQL statement; at most a thousand pairs. */
    public Map<Long, KeptHealth> kept(List<Pair> pairs) {
        return healths.of(pairs.stream().map(Pair::id).toList());
    }

    /** Empty before the pair was judged for the first time. One SQL statement. */
    public Optional<KeptHealth> kept(Pair pair) {
        return healths.of(pair.id());
    }

    /**
     * As those who run the programme were told.
     *
     * @param kept null for a pair that was not judged yet
     */
    public HealthLine told(KeptHealth kept) {
        return new HealthLine(health.told(kept), texts);
    }

    /** @param kept null for a pair that was not judged yet */
    public HealthLine line(Pair pair, KeptHealth kept, Viewer viewer) {
        return new HealthLine(health.seenBy(viewer, pair, kept), texts);
    }
}
