package org.mentoringpair.matching.web;

import java.util.List;
import org.mentoringpair.matching.Aspect;
import org.mentoringpair.matching.Criterion;
import org.mentoringpair.matching.Mode;
import org.mentoringpair.matching.Weight;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One criterion with how much it can count, and which way. */
public final class CriterionLine {
    private final Criterion criterion;
    private final Aspect aspect;
    private final Texts texts;

    CriterionLine(Criterion criterion, Aspect aspect, Texts texts) {
        this.criterion = criterion;
        this.aspect = aspect;
        this.texts = texts;
    }

    /** The name of its field; that of its mode follows with {@code -mode}. */
    public String getField() {
        return Choice.keyOf(criterion);
    }

    public String getName() {
        return texts.get("mentoring.matching.criterion." + Choice.keyOf(criterion));
    }

    public List<Choice> getWeights() {
        return Choice.of(Weight.values(), aspect.weight().name(), "mentoring.matching.weight", false, texts);
    }

    public boolean isBothWays() {
        return criterion.mayDiffer();
    }

    public List<Choice> getModes() {
        return Choice.of(Mode.values(), aspect.mode().name(), "mentoring.matching.mode", false, texts);
    }

    /** As it stands, in words. */
    public String getNow() {
        return texts.get("mentoring.matching.weight." + Choice.keyOf(aspect.weight())) + ", " + texts.get("mentoring.matching.mode." + Choice.keyOf(aspect.mode()));
    }
}
