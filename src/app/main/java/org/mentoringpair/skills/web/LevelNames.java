package org.mentoringpair.skills.web;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.skills.Levels;
import org.mentoringpair.skills.Scale;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** What levels are called: as an administrator named them, else in the language of the reader. */
public final class LevelNames {
    private final Texts texts;

    public LevelNames(Texts texts) {
        this.texts = texts;
    }

    /** Such as 3, Competent. */
    String of(int level, Scale scale) {
        return texts.get("mentoring.skills.level.named", level, name(level, scale));
    }

    String name(int level, Scale scale) {
        return scale.isOfTheApp() ? texts.get("mentoring.skills.level." + level) : scale.names().get(level - 1);
    }

    /** From the lowest to the highest, after the invitation to choose. */
    List<Choice> choices(Scale scale, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("mentoring.skills.level.choose"), "", chosen.isEmpty()));
        for (int level = Levels.LOWEST; level <= Levels.HIGHEST; level++) {
            choices.add(new Choice(String.valueOf(level), of(level, scale), "", String.valueOf(level).equals(chosen)));
        }
        return choices;
    }
}
