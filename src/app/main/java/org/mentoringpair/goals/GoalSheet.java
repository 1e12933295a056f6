package org.mentoringpair.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a goal says, as it stands in Jira.
 *
 * @param key     Jira's issue key as it is today
 * @param frame   null where none was chosen
 * @param owner   null where nobody said whose it is
 * @param horizon null where nobody said when its turn is
 * @param texts   tidy; what is not said has no entry
 * @param due     null where there is none
 */
public record GoalSheet(long issueId, long projectId, String key, GoalState state, GoalFrame frame, GoalOwner owner, Horizon horizon,
                        String summary, Map<GoalText, String> texts, LocalDate due) {
    public GoalSheet {
        texts = Map.copyOf(texts);
    }

    /** Empty where nothing is said. */
    public String said(GoalText text) {
        return texts.getOrDefault(text, "");
    }

    /** One for each letter of its frame; none where no frame was chosen. */
    public List<GoalMark> marks() {
        return frame == null ? List.of() : GoalText.promptsOf(frame).stream().map(letter -> new GoalMark(letter, isSaid(letter))).toList();
    }

    /** The day alone makes a goal time-bound. */
    private boolean isSaid(GoalText letter) {
        return !said(letter).isEmpty() || letter == GoalText.TIME_BOUND && due != null;
    }

    /** Empty where the goal names no number to reach. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(number(GoalText.MEASURE_TARGET)).map(target ->
                new Measure(number(GoalText.MEASURE_BASELINE), number(GoalText.MEASURE_NOW), target, said(GoalText.MEASURE_UNIT)));
    }

    private BigDecimal number(GoalText text) {
        return said(text).isEmpty() ? null : new BigDecimal(said(text));
    }

    public GoalTerms terms() {
        Map<GoalTerm, String> said = new EnumMap<>(GoalTerm.class);
        said.put(GoalTerm.SUMMARY, summary);
        said.put(GoalTerm.MEASURABLE, said(GoalText.MEASURABLE));
        said.put(GoalTerm.MEASURE_BASELINE, said(GoalText.MEASURE_BASELINE));
        said.put(GoalTerm.MEASURE_TARGET, said(GoalText.MEASURE_TARGET));
        said.put(GoalTerm.MEASURE_UNIT, said(GoalText.MEASURE_UNIT));
        said.put(GoalTerm.DUE, due == null ? "" : due.toString());
        return new GoalTerms(said);
    }
}
