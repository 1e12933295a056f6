package org.mentoringpair.readiness;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What somebody answered for themselves, for as long as they look at it. No score: what comes easily, and what to try next. */
public final class LookAtOneself {
    /** More would be a list of faults. */
    static final int MOST_TO_TRY = 3;

    private final Part part;
    private final Map<Habit, HowOften> answers = new EnumMap<>(Habit.class);

    public LookAtOneself(Part part, Map<Habit, HowOften> answers) {
        this.part = part;
        answers.forEach((habit, often) -> {
            if (part.habits().contains(habit)) {
                this.answers.put(habit, often);
            }
        });
    }

    public boolean isWhole() {
        return answers.size() == part.habits().size();
    }

    public List<Habit> comesEasily() {
        return part.habits().stream().filter(habit -> answers.get(habit) == HowOften.MOSTLY).toList();
    }

    /** What is found most seldom first, three at most. */
    public List<Habit> toTry() {
        return part.habits().stream().filter(habit -> answers.containsKey(habit) && answers.get(habit) != HowOften.MOSTLY)
                .sorted(Comparator.comparing(answers::get, Comparator.reverseOrder())).limit(MOST_TO_TRY).toList();
    }
}
