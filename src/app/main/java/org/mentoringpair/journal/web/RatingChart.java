package org.mentoringpair.journal.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentoringpair.journal.NoteDraft;
import org.mentoringpair.journal.Trace;
import org.mentoringpair.web.Texts;

/** Mood and confidence over time as two lines of an SVG; days stand as far apart as they lie apart. */
public final class RatingChart {
    static final int HALF_SQUARE = 4;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int LEFT = 30;
    private static final int RIGHT = 610;
    private static final int TOP = 20;
    private static final int BOTTOM = 160;
    private static final int DAYS_BELOW = 185;

    private final List<Trace> rated;
    private final Texts texts;

    /** @param rated the earliest first, at least one */
    RatingChart(List<Trace> rated, Texts texts) {
        this.rated = List.copyOf(rated);
        this.texts = texts;
    }

    public String getViewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public String getLeft() {
        return String.valueOf(LEFT);
    }

    public String getRight() {
        return String.valueOf(RIGHT);
    }

    /** Where the names of the days stand. */
    public String getDaysBelow() {
        return String.valueOf(DAYS_BELOW);
    }

    /** The five steps as heights, the lowest first. */
    public List<ChartPoint> getSteps() {
        return IntStream.rangeClosed(NoteDraft.LOWEST, NoteDraft.HIGHEST).mapToObj(step -> new ChartPoint(LEFT, y(step))).toList();
    }

    public String getFirstDay() {
        return texts.day(first());
    }

    public String getLastDay() {
        return texts.day(last());
    }

    /** Whether all of it is about more than one day. */
    public boolean isLine() {
        return !first().equals(last());
    }

    public List<ChartPoint> getMoods() {
        return points(Trace::mood);
    }

    public List<ChartPoint> getConfidences() {
        return points(Trace::confidence);
    }

    /** As SVG writes the corners of a line. */
    public String getMoodLine() {
        return line(getMoods());
    }

    public String getConfidenceLine() {
        return line(getConfidences());
    }

    private List<ChartPoint> points(Function<Trace, Integer> value) {
        return rated.stream().filter(trace -> value.apply(trace) != null).map(trace -> new ChartPoint(x(trace.day()), y(value.apply(trace)))).toList();
    }

    private static String line(List<ChartPoint> points) {
        return points.stream().map(point -> point.getX() + "," + point.getY()).collect(Collectors.joining(" "));
    }

    private long x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first(), last());
        return all == 0 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first(), day) / all;
    }

    private static long y(int step) {
        return BOTTOM - (long) (BOTTOM - TOP) * (step - NoteDraft.LOWEST) / (NoteDraft.HIGHEST - NoteDraft.LOWEST);
    }

    private LocalDate first() {
        return rated.get(0).day();
    }

    private LocalDate last() {
        return rated.get(rated.size() - 1).day();
    }
}
