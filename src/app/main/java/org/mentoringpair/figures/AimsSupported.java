package org.mentoringpair.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/**
 * How many goals support which aim of the organisation; about the mentees, so that a mentor of many does not make it
 * seem to be about more people. Goals that support none are a part of it, or they would follow from all goals less these.
 * Each aim is a part by itself, whether the programme still lists it or not: what is told of it stays the same when
 * those who run the programme change their list or its order, so that nothing follows from two lists either.
 */
final class AimsSupported {
    /** What stands for it in the tally; no aim is written so. */
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
        List<FigureSource.Aimed> counted = aimed.stream().filter(goal -> mentees.containsKey(goal.projectId())).toList();
        Set<String> former = counted.stream().map(FigureSource.Aimed::aim).filter(aim -> !aims.contains(aim)).collect(Collectors.toSet());
        Tally<String> tally = new Tally<>(Stream.concat(aims.stream(), former.stream()).sorted().toList());
        counted.forEach(goal -> tally.add(goal.aim(), Set.of(mentees.get(goal.projectId()))));
        goals.stream().filter(goal -> !supporting.contains(goal.goalId()) && mentees.containsKey(goal.projectId()))
                .forEach(goal -> tally.add(NONE, Set.of(mentees.get(goal.projectId()))));
        Breakdown<String> breakdown = Breakdown.of(tally);
        List<Figure.Line> lines = new ArrayList<>();
        aims.forEach(aim -> lines.add(Figure.line(Figure.Label.of(aim), breakdown.count(aim))));
        if (!former.isEmpty()) {
            lines.add(Figure.line(Figure.Label.of(FigureKind.AIMS, Besides.FORMER), breakdown.count(former)));
        }
        if (breakdown.parts().contains(NONE)) {
            lines.add(Figure.line(Figure.Label.of(FigureKind.AIMS, Besides.NONE), breakdown.count(NONE)));
        }
        return Figure.of(FigureKind.AIMS, breakdown, lines);
    }
}
