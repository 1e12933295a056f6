package org.mentoringpair.closing.web;

import java.util.List;
import org.mentoringpair.closing.Farewell;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.web.Texts;

/** What one of the two said at the end, in words. */
public final class FarewellView {
    private final Farewell farewell;
    private final String name;
    private final List<GoalNow> goals;
    private final Texts texts;

    FarewellView(Farewell farewell, String name, List<GoalNow> goals, Texts texts) {
        this.farewell = farewell;
        this.name = name;
        this.goals = goals;
        this.texts = texts;
    }

    public String getName() {
        return name;
    }

    /** One sentence for each goal of which something was said and that is still there. */
    public List<String> getGoals() {
        return goals.stream().filter(goal -> farewell.words().reached().containsKey(goal.id()))
                .map(goal -> texts.get("mentoring.closing.said", goal.summary(), texts.get("mentoring.closing.reached." + farewell.words().reached().get(goal.id())))).toList();
    }

    public boolean isAboutGoals() {
        return !getGoals().isEmpty();
    }

    public String getChanged() {
        return farewell.words().changed();
    }

    public String getGained() {
        return farewell.words().gained();
    }

    /** Empty where nothing was said. */
    public String getEnding() {
        return farewell.words().ending() == null ? "" : texts.get("mentoring.closing.ending." + farewell.words().ending());
    }
}
