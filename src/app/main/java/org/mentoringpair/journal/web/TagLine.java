package org.mentoringpair.journal.web;

import org.mentoringpair.journal.Patterns.TagUse;
import org.mentoringpair.web.Texts;

/** How often and when a tag was used. */
public final class TagLine {
    private final TagUse use;
    private final Texts texts;

    TagLine(TagUse use, Texts texts) {
        this.use = use;
        this.texts = texts;
    }

    public String getTag() {
        return use.tag();
    }

    public String getTimes() {
        return String.valueOf(use.times());
    }

    public String getFirst() {
        return texts.day(use.first());
    }

    public String getLast() {
        return texts.day(use.last());
    }

    public boolean isRepeated() {
        return use.isRepeated();
    }
}
