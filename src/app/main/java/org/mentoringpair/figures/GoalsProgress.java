package org.mentoringpair.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/** How far the goals of all pairs are, and how many of them say how one will see that they are reached; about the mentees. */
final class GoalsProgress {
    private enum Measure {
        WITH_MEASURE, WITHOUT_MEASURE
    }

    private GoalsProgress() {
    }

    static Figure of(List<GoalCount> goals, List<KeptDates> pairs) {
        Map<Long, String> mentees = pairs.stream().map(KeptDates::pair).collect(Collectors.toMap(Pair::projectId, Pair::menteeKey, (one, other) -> one));
        Tally<GoalState> states = Tally.of(GoalState.values());
        Tally<Measure> measures = Tally.of(Measure.values());
        goals.stream().filter(goal -> mentees.containsKey(goal.projectId())).forEach(goal -> {
            Set<String> whom = Set.of(mentees.get(goal.projectId()));
            states.add(goal.state(), whom);
            measures.add(goal.measured() ? Measure.WITH_MEASURE : Measure.WITHOUT_MEASURE, whom);
        });
        Breakdown<GoalState> breakdown = Breakdown.of(states);
        List<Figure.Line> lines = new ArrayList<>();
        breakdown.parts().forEach(state -> lines.add(Figure.line(Figure.Label.of(FigureKind.GOALS, state), breakdown.count(state))));
        lines.add(Figure.line(Figure.Label.of(FigureKind.GOALS, Measure.WITH_MEASURE), Breakdown.of(measures).count(Measure.WITH_MEASURE)));
        return Figure.of(FigureKind.GOALS, breakdown, lines);
    }
}
