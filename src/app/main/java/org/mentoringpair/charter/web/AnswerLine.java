package org.mentoringpair.charter.web;

import org.mentoringpair.charter.Answers;
import org.mentoringpair.charter.Question;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** One question with what the two answered, as far as the reader may know. */
public final class AnswerLine {
    private final Question question;
    private final Form form;
    private final Answers theirs;
    private final Texts texts;

    /** @param theirs null while they are sealed */
    AnswerLine(Question question, Form form, Answers theirs, Texts texts) {
        this.question = question;
        this.form = form;
        this.theirs = theirs;
        this.texts = texts;
    }

    public String getField() {
        return question.name();
    }

    public String getQuestion() {
        return texts.get("mentoring.charter.question." + Choice.keyOf(question));
    }

    public String getMine() {
        return form.value(getField());
    }

    /** Empty while they are sealed. */
    public String getTheirs() {
        return theirs == null ? "" : theirs.words(question);
    }

    public boolean isWrong() {
        return form.wrongAt(getField());
    }

    public String getError() {
        return form.error(getField());
    }
}
