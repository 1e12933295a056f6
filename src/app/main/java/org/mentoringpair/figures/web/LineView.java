package org.mentoringpair.figures.web;

import org.mentoringpair.figures.Figure;
import org.mentoringpair.web.Texts;

/** One number of a figure in its table and in its chart. */
public final class LineView {
    private static final int SHADES = 4;
    private static final int MOST_DRAWN = 60;

    private final Figure.Line line;
    private final int place;
    private final int longest;
    private final Texts texts;

    /**
     * @param place   from 0
     * @param longest the highest number of the figure
     */
    LineView(Figure.Line line, int place, int longest, Texts texts) {
        this.line = line;
        this.place = place;
        this.longest = longest;
        this.texts = texts;
    }

    public String getLabel() {
        Figure.Label label = line.label();
        if (label.week() != null) {
            return texts.day(label.week());
        }
        return label.words() == null ? texts.get(label.textKey()) : label.words();
    }

    Integer count() {
        return line.count();
    }

    Integer of() {
        return line.of();
    }

    public boolean isTold() {
        return line.isTold();
    }

    public String getCount() {
        return line.isTold() ? String.valueOf(line.count()) : texts.get("mentoring.figures.few");
    }

    /** What the number is compared with. */
    public String getOf() {
        return line.of() == null ? texts.get("mentoring.figures.few") : String.valueOf(line.of());
    }

    /** What stands beside the bar: an ellipsis for what is not told. */
    public String getMark() {
        return line.isTold() ? String.valueOf(line.count()) : "\u2026";
    }

    public String getBarY() {
        return String.valueOf(place * FigureView.ROW + FigureView.BEFORE_BAR);
    }

    /** What stands above the bar: as much of the label as there is room for. */
    public String getShortLabel() {
        String label = getLabel();
        return label.length() > MOST_DRAWN ? label.substring(0, MOST_DRAWN) + "\u2026" : label;
    }

    public String getLabelY() {
        return String.valueOf(place * FigureView.ROW + FigureView.LABEL);
    }

    public String getTextY() {
        return String.valueOf(place * FigureView.ROW + FigureView.BASELINE);
    }

    public String getBarWidth() {
        return String.valueOf(line.isTold() && longest > 0 ? line.count() * FigureView.BAR / longest : 0);
    }

    public String getMarkX() {
        return String.valueOf(Integer.parseInt(getBarWidth()) + FigureView.GAP);
    }

    public String getSquareX() {
        return String.valueOf(place * FigureView.SQUARE);
    }

    public String getMiddleX() {
        return String.valueOf(place * FigureView.SQUARE + FigureView.SQUARE / 2);
    }

    /** From 0 for no meeting to 4 for all that were planned, or more; "few" where it is not told. */
    public String getShade() {
        if (!line.isTold() || line.of() == null) {
            return "few";
        }
        return String.valueOf(line.of() == 0 ? line.count() == 0 ? 0 : SHADES : Math.min(SHADES, line.count() * SHADES / line.of()));
    }
}
