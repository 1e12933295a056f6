package org.mentoringpair.figures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far skills came within a quarter, whatever they are called: of those whose level was said again in it, on the same scale as before. */
final class SkillsGained {
    private final Map<Long, Way> ways = new LinkedHashMap<>();

    /**
     * @param rated in the order in which it was said
     * @param begin the first moment of the quarter
     */
    SkillsGained(List<FigureSource.Rated> rated, Instant begin) {
        rated.forEach(it -> ways.computeIfAbsent(it.skillId(), id -> new Way()).goOn(it, begin));
    }

    private enum Step {
        MUCH_HIGHER, HIGHER, SAME, LOWER;

        static Step of(int levels) {
            if (levels > 1) {
                return MUCH_HIGHER;
            }
            return levels == 1 ? HIGHER : levels == 0 ? SAME : LOWER;
        }
    }

    /** The way of one skill; where it was first said in the quarter it begins there. */
    private static final class Way {
        private FigureSource.Rated from;
        private FigureSource.Rated to;
        private boolean movedOn;

        void goOn(FigureSource.Rated said, Instant begin) {
            boolean within = !said.at().isBefore(begin);
            boolean begins = from == null || !within || from.scaleVersion() != said.scaleVersion();
            from = begins ? said : from;
            movedOn = within && !begins;
            to = said;
        }
    }

    Figure figure() {
        Tally<Step> tally = Tally.of(Step.values());
        ways.values().stream().filter(way -> way.movedOn).forEach(way -> tally.add(Step.of(way.to.level() - way.from.level()), Set.of(way.to.ownerKey())));
        return Figure.of(FigureKind.SKILLS, Breakdown.of(tally));
    }
}
