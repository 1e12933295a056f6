package org.mentoringpair.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/**
 * How many goals support which aim of the organisation; about the mentees, so that a mentor of many does not make it
 * seem to be about more people. Goals that support none are a part of it, or they would follow from all goals less these.
 */
final class AimsSupported {
    /** What stands for the two in the tally; no aim is written so. */
    private static final String FORMER = "";
    private static final String NONE = "\n";

    private final List<String> aims;

    /** @param aims in the programme's order */
    AimsSupported(List<String> aims) {
        this.aims = aims;
    }

    private enum Besides {
        /** Aims that the programme does not list any more. */
        FORMER,
        NONE
    }

    Figure of(List<FigureSource.Aimed> aimed, List<GoalCount> goals, List<KeptDates> pairs) {
        Map<Long, String> mentees = pairs.stream().map(KeptDates::pair).collect(Collectors.toMap(Pair::projectId, Pair::menteeKey, (one, other) -> one));
        Set<Long> supporting = aimed.stream().map(FigureSource.Aimed::goalId).collect(Collectors.toSet());
        Tally<String> tally = new Tally<>(aims);
        aimed.stream().filter(goal -> mentees.containsKey(goal.projectId()))
                .forEach(goal -> tally.add(aims.contains(goal.aim()) ? goal.aim() : FORMER, Set.of(mentees.get(goal.projectId()))));
        goals.stream().filter(goal -> !supporting.contains(goal.goalId()) && mentees.containsKey(goal.projectId()))
                .forEach(goal -> tally.add(NONE, Set.of(mentees.get(goal.projectId()))));
        Breakdown<String> breakdown = Breakdown.of(tally);
        List<Figure.Line> lines = new ArrayList<>();
        breakdown.parts().forEach(aim -> lines.add(Figure.line(label(aim), breakdown.count(aim))));
        return Figure.of(FigureKind.AIMS, breakdown, lines);
    }

    private static Figure.Label label(String aim) {
        return switch (aim) {
            case FORMER -> Figure.Label.of(FigureKind.AIMS, Besides.FORMER);
            case NONE -> Figure.Label.of(FigureKind.AIMS, Besides.NONE);
            default -> Figure.Label.of(aim);
        };
    }
}
