package org.mentoringpair.figures.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mentoringpair.figures.Figure;
import org.mentoringpair.figures.FigureKind;
import org.mentoringpair.web.Texts;

/** A figure as a page shows it: a chart, and the same as a table. */
public final class FigureView {
    static final int ROW = 44;
    static final int LABEL = 13;
    static final int BEFORE_BAR = 19;
    static final int BASELINE = 32;
    static final int BAR = 400;
    static final int GAP = 8;
    static final int SQUARE = 40;
    private static final int ROOM_FOR_NUMBERS = 80;
    private static final int SQUARE_HEIGHT = 56;

    private final Figure figure;
    private final Texts texts;

    FigureView(Figure figure, Texts texts) {
        this.figure = figure;
        this.texts = texts;
    }

    /** What stands for it in ids and keys of texts. */
    static String name(FigureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getName() {
        return name(figure.kind());
    }

    public String getTitle() {
        return texts.get("mentoring.figures." + getName());
    }

    public String getAbout() {
        return texts.get("mentoring.figures." + getName() + ".about");
    }

    public boolean isTold() {
        return figure.told();
    }

    public boolean isEmpty() {
        return figure.lines().isEmpty();
    }

    public boolean isKeepingBack() {
        return figure.keepsBack();
    }

    public boolean isOfQuarter() {
        return figure.kind().isOfQuarter();
    }

    /** Weeks are drawn as squares, everything else as bars. */
    public boolean isOfWeeks() {
        return figure.kind() == FigureKind.RHYTHM;
    }

    public boolean isWithTotal() {
        return figure.total() != null && figure.kind() != FigureKind.FUNNEL;
    }

    public String getTotal() {
        return String.valueOf(figure.total());
    }

    public List<LineView> getLines() {
        int longest = figure.lines().stream().map(Figure.Line::count).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.range(0, figure.lines().size()).mapToObj(place -> new LineView(figure.lines().get(place), place, longest, texts)).toList();
    }

    public String getViewBox() {
        int lines = figure.lines().size();
        return isOfWeeks() ? "0 0 " + lines * SQUARE + " " + SQUARE_HEIGHT : "0 0 " + (BAR + ROOM_FOR_NUMBERS) + " " + lines * ROW;
    }
}
