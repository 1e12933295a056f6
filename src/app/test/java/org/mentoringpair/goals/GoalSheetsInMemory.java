package org.mentoringpair.goals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.Refusal;

/** Goals as issues for tests: one project's, all to be browsed by whoever asks. */
final class GoalSheetsInMemory implements GoalSheets {
    private final Map<Long, GoalSheet> sheets = new HashMap<>();
    Refusal objection;

    void put(GoalSheet sheet) {
        sheets.put(sheet.issueId(), sheet);
    }

    @Override
    public Optional<GoalSheet> withId(long issueId) {
        return Optional.ofNullable(sheets.get(issueId));
    }

    @Override
    public void write(GoalSheet goal, Map<GoalText, String> texts) {
        refuseIfTold();
        put(with(goal, goal.state(), goal.summary(), texts, goal.due()));
    }

    @Override
    public void write(GoalSheet goal, GoalTerms terms) {
        refuseIfTold();
        Map<GoalText, String> texts = new HashMap<>();
        for (GoalTerm term : GoalTerm.values()) {
            if (term != GoalTerm.SUMMARY && term != GoalTerm.DUE) {
                texts.put(GoalText.valueOf(term.name()), terms.said(term));
            }
        }
        String due = terms.said(GoalTerm.DUE);
        put(with(goal, goal.state(), terms.said(GoalTerm.SUMMARY), texts, due.isEmpty() ? null : LocalDate.parse(due)));
    }

    @Override
    public void agree(GoalSheet draft) {
        refuseIfTold();
        put(in(draft, GoalState.AGREED));
    }

    private void refuseIfTold() {
        if (objection != null) {
            throw objection;
        }
    }

    static GoalSheet in(GoalSheet goal, GoalState state) {
        return with(goal, state, goal.summary(), Map.of(), goal.due());
    }

    private static GoalSheet with(GoalSheet goal, GoalState state, String summary, Map<GoalText, String> texts, LocalDate due) {
        Map<GoalText, String> said = new HashMap<>(goal.texts());
        said.putAll(texts);
        said.values().removeIf(String::isEmpty);
        return new GoalSheet(goal.issueId(), goal.projectId(), goal.key(), state, goal.frame(), goal.owner(), goal.horizon(), summary, said, due);
    }
}
