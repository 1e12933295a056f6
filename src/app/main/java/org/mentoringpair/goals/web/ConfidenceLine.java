package org.mentoringpair.goals.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentoringpair.goals.QuickUpdate;

/** Confidence over the latest updates as a line for an SVG, earliest first; the same facts stand in the list below it. */
public final class ConfidenceLine {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 80;
    private static final int EDGE = 10;

    private final List<QuickUpdate> updates;

    /** @param latestFirst two at least */
    ConfidenceLine(List<QuickUpdate> latestFirst) {
        this.updates = IntStream.range(0, latestFirst.size()).mapToObj(place -> latestFirst.get(latestFirst.size() - 1 - place)).toList();
    }

    public String getViewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** As SVG writes points. */
    public String getPoints() {
        return IntStream.range(0, updates.size()).mapToObj(place -> x(place) + "," + y(updates.get(place).confidence())).collect(Collectors.joining(" "));
    }

    public String getLastX() {
        return x(updates.size() - 1);
    }

    public String getLastY() {
        return y(updates.get(updates.size() - 1).confidence());
    }

    /** Where each of the five steps lies, lowest first. */
    public List<String> getSteps() {
        return IntStream.rangeClosed(QuickUpdate.LOWEST, QuickUpdate.HIGHEST).mapToObj(ConfidenceLine::y).toList();
    }

    private String x(int place) {
        return number(EDGE + (WIDTH - 2.0 * EDGE) * place / (updates.size() - 1));
    }

    private static String y(int confidence) {
        return number(HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (confidence - QuickUpdate.LOWEST) / (QuickUpdate.HIGHEST - QuickUpdate.LOWEST));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
