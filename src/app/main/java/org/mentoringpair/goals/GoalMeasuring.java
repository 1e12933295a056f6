package org.mentoringpair.goals;

import java.util.Map;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;

/** Either of the two says how far a goal has come. */
public final class GoalMeasuring {
    private final GoalAccess access;
    private final GoalSheets sheets;
    private final OneAtATime turns;

    public GoalMeasuring(GoalAccess access, GoalSheets sheets, OneAtATime turns) {
        this.access = access;
        this.sheets = sheets;
        this.turns = turns;
    }

    /**
     * The same twice changes nothing the second time.
     *
     * @param typed the number now, empty to take it away
     * @param seen  the number that stood there when they began
     * @throws Refusal at {@code now}; {@link NowChangedMeanwhile} where it is another number by now
     */
    public void now(OpenGoal goal, String typed, String seen) {
        String number = FreeText.tidy(typed);
        if (!number.isEmpty() && !GoalRules.isNumber(number)) {
            throw new Refusal(Refusal.Kind.INVALID, "now", "mentoring.goals.number");
        }
        turns.inTurn(goal.turn(), () -> {
            GoalSheet sheet = access.theirs(goal.issueId()).sheet();
            if (sheet.measure().isEmpty()) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.now.no-measure");
            }
            change(sheet, GoalRules.plain(number), seen);
            return sheet;
        });
    }

    private void change(GoalSheet sheet, String number, String seen) {
        String now = sheet.said(GoalText.MEASURE_NOW);
        if (number.equals(now)) {
            return;
        }
        if (!now.equals(seen)) {
            throw new NowChangedMeanwhile(now);
        }
        sheets.write(sheet, Map.of(GoalText.MEASURE_NOW, number));
    }
}
