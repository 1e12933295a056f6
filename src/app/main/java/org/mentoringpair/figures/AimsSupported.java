package org.mentoringpair.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/** How many goals support which aim of the organisation; about the mentees, so that a mentor of many does not make it seem to be about more people. */
final class AimsSupported {
    /** Aims that the programme does not list any more; no aim is empty. */
    private static final String FORMER = "";

    private final List<String> aims;

    /** @param aims in the programme's order */
    AimsSupported(List<String> aims) {
        this.aims = aims;
    }

    private enum Former {
        FORMER
    }

    Figure of(List<FigureSource.Aimed> goals, List<KeptDates> pairs) {
        Map<Long, String> mentees = pairs.stream().map(KeptDates::pair).collect(Collectors.toMap(Pair::projectId, Pair::menteeKey, (one, other) -> one));
        Tally<String> tally = new Tally<>(aims);
        goals.stream().filter(goal -> mentees.containsKey(goal.projectId()))
                .forEach(goal -> tally.add(aims.contains(goal.aim()) ? goal.aim() : FORMER, Set.of(mentees.get(goal.projectId()))));
        Breakdown<String> breakdown = Breakdown.of(tally);
        List<Figure.Line> lines = new ArrayList<>();
        breakdown.parts().forEach(aim -> lines.add(Figure.line(label(aim), breakdown.count(aim))));
        return Figure.of(FigureKind.AIMS, breakdown, lines);
    }

    private static Figure.Label label(String aim) {
        return aim.equals(FORMER) ? Figure.Label.of(FigureKind.AIMS, Former.FORMER) : Figure.Label.of(aim);
    }
}
