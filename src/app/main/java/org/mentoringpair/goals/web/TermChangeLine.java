package org.mentoringpair.goals.web;

import java.time.LocalDate;
import org.mentoringpair.goals.GoalTerm;
import org.mentoringpair.goals.TermChange;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One thing a goal says, before and after. */
public final class TermChangeLine {
    private final TermChange change;
    private final Texts texts;

    TermChangeLine(TermChange change, Texts texts) {
        this.change = change;
        this.texts = texts;
    }

    public String getLabel() {
        return texts.get("mentoring.goals.term." + Choice.keyOf(change.term()));
    }

    public String getBefore() {
        return said(change.before());
    }

    public String getAfter() {
        return said(change.after());
    }

    private String said(String words) {
        if (words.isEmpty()) {
            return texts.get("mentoring.goals.term.nothing");
        }
        return change.term() == GoalTerm.DUE ? texts.day(LocalDate.parse(words)) : words;
    }
}
