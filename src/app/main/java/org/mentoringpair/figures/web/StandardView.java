package org.mentoringpair.figures.web;

import java.util.List;
import org.mentoringpair.figures.FigureKind;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The figures that show something of one of the standards for mentoring programmes. */
public final class StandardView {
    private final FigureKind.Standard standard;
    private final List<FigureView> figures;
    private final Texts texts;

    StandardView(FigureKind.Standard standard, List<FigureView> figures, Texts texts) {
        this.standard = standard;
        this.figures = List.copyOf(figures);
        this.texts = texts;
    }

    public String getTitle() {
        return texts.get("mentoring.figures.standard." + Choice.keyOf(standard));
    }

    public List<FigureView> getFigures() {
        return figures;
    }
}
