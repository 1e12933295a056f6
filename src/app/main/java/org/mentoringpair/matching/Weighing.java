package org.mentoringpair.matching;

import java.util.EnumMap;
import java.util.Map;

/**
 * What counts how much when a programme looks for pairs.
 *
 * @param aspects of each criterion
 * @param edition counts the changes; 0 where nobody has said anything yet
 */
public record Weighing(long programmeId, Map<Criterion, Aspect> aspects, int edition) {
    public Weighing {
        Map<Criterion, Aspect> whole = new EnumMap<>(usual());
        aspects.forEach((criterion, aspect) -> whole.put(criterion, criterion.mayDiffer() ? aspect : new Aspect(aspect.weight(), Mode.SIMILAR)));
        aspects = Map.copyOf(whole);
    }

    /** Until those who run the programme say something else. */
    static Weighing usual(long programmeId) {
        return new Weighing(programmeId, Map.of(), 0);
    }

    private static Map<Criterion, Aspect> usual() {
        return Map.of(Criterion.SKILL, new Aspect(Weight.MUCH, Mode.SIMILAR), Criterion.EXPERIENCE, new Aspect(Weight.MUCH, Mode.SIMILAR),
                Criterion.LANGUAGE, new Aspect(Weight.MUST, Mode.SIMILAR), Criterion.TIME_ZONE, new Aspect(Weight.SOME, Mode.SIMILAR),
                Criterion.DEPARTMENT, new Aspect(Weight.SOME, Mode.DIFFERENT));
    }

    public Aspect of(Criterion criterion) {
        return aspects.get(criterion);
    }

    Weighing inEdition(int newEdition) {
        return new Weighing(programmeId, aspects, newEdition);
    }
}
