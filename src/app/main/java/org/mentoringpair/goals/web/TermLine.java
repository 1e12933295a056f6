package org.mentoringpair.goals.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mentoringpair.goals.GoalTerm;
import org.mentoringpair.goals.GoalTerms;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One thing that a goal says. */
public final class TermLine {
    private final String label;
    private final String words;

    private TermLine(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** Those of which something is said. */
    static List<TermLine> all(GoalTerms terms, Texts texts) {
        return Arrays.stream(GoalTerm.values()).filter(term -> !terms.said(term).isEmpty()).map(term -> new TermLine(
                texts.get("mentoring.goals.term." + Choice.keyOf(term)), term == GoalTerm.DUE ? texts.day(LocalDate.parse(terms.said(term))) : terms.said(term))).toList();
    }

    public String getLabel() {
        return label;
    }

    public String getWords() {
        return words;
    }
}
