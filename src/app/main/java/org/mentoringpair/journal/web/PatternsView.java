package org.mentoringpair.journal.web;

import java.util.List;
import java.util.stream.Collectors;
import org.mentoringpair.journal.Patterns;
import org.mentoringpair.journal.Patterns.TagUse;
import org.mentoringpair.web.Texts;

/** What somebody's own journal shows from further away. */
public final class PatternsView {
    private final Patterns patterns;
    private final JournalForms forms;
    private final Texts texts;

    PatternsView(Patterns patterns, JournalForms forms, Texts texts) {
        this.patterns = patterns;
        this.forms = forms;
        this.texts = texts;
    }

    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    public boolean isTagged() {
        return !patterns.tags().isEmpty();
    }

    public List<TagLine> getTags() {
        return patterns.tags().stream().map(use -> new TagLine(use, texts)).toList();
    }

    /** The tags that keep coming back, in one line; empty where none does. */
    public String getRepeated() {
        return patterns.tags().stream().filter(TagUse::isRepeated).map(TagUse::tag).collect(Collectors.joining(", "));
    }

    public boolean isRated() {
        return !patterns.rated().isEmpty();
    }

    public RatingChart getChart() {
        return new RatingChart(patterns.rated(), texts);
    }

    /** What the chart shows, as a table, the earliest first. */
    public List<RatingLine> getRatings() {
        return patterns.rated().stream().map(trace -> new RatingLine(texts.day(trace.day()), forms.step("mood", trace.mood()), forms.step("confidence", trace.confidence())))
                .toList();
    }
}
