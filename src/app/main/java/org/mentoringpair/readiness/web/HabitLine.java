package org.mentoringpair.readiness.web;

import java.util.List;
import org.mentoringpair.readiness.Habit;
import org.mentoringpair.readiness.HowOften;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One habit with its answers to choose from, and what to try. */
public final class HabitLine {
    private final Habit habit;
    private final String chosen;
    private final Texts texts;

    HabitLine(Habit habit, String chosen, Texts texts) {
        this.habit = habit;
        this.chosen = chosen;
        this.texts = texts;
    }

    /** The name of its field. */
    public String getField() {
        return habit.name();
    }

    public String getStatement() {
        return texts.get("mentoring.readiness.habit." + Choice.keyOf(habit));
    }

    /** What to try or to read. */
    public String getHint() {
        return texts.get("mentoring.readiness.habit." + Choice.keyOf(habit) + ".try");
    }

    public List<Choice> getChoices() {
        return Choice.of(HowOften.values(), chosen, "mentoring.readiness.often", false, texts);
    }
}
