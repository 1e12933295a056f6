package org.mentoringpair.skills.web;

import java.util.ArrayList;
import java.util.List;

/** The name of a skill at the end of its axis, broken into lines so that it fits beside the chart. */
public final class RadarLabel {
    static final int LINE_HEIGHT = 16;
    /** In columns; what is drawn as wide as it is high, such as Kanji, takes two. */
    private static final int WIDEST = 18;
    private static final int MOST_LINES = 3;
    private static final String ELLIPSIS = "\u2026";

    private final String x;
    private final double y;
    private final String anchor;
    private final List<String> lines;

    RadarLabel(String x, double y, String anchor, String name) {
        this.x = x;
        this.y = y;
        this.anchor = anchor;
        this.lines = lines(name);
    }

    public String getX() {
        return x;
    }

    /** Of the first line: the lines together stand in the middle of the axis' end. */
    public String getY() {
        return Radar.number(y - (lines.size() - 1) * LINE_HEIGHT / 2.0 + LINE_HEIGHT / 3.0);
    }

    /** Which end of the text the axis meets, in SVG's words. */
    public String getAnchor() {
        return anchor;
    }

    public List<String> getLines() {
        return lines;
    }

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > WIDEST) {
                lines.add(line);
                longer = word;
            }
            while (width(longer) > WIDEST) {
                int fits = fitting(longer);
                lines.add(longer.substring(0, fits));
                longer = longer.substring(fits);
            }
            line = longer;
        }
        lines.add(line);
        return lines.size() <= MOST_LINES ? lines : shortened(lines);
    }

    private static List<String> shortened(List<String> lines) {
        String last = lines.get(MOST_LINES - 1);
        String end = width(last) < WIDEST ? last : last.substring(0, last.offsetByCodePoints(last.length(), -1));
        return List.of(lines.get(0), lines.get(1), end + ELLIPSIS);
    }

    /** How many characters of a text fit on a line; never half of a character that takes two. */
    private static int fitting(String text) {
        int end = 0;
        int columns = columns(text.codePointAt(0));
        while (columns <= WIDEST) {
            end += Character.charCount(text.codePointAt(end));
            columns += end < text.length() ? columns(text.codePointAt(end)) : WIDEST;
        }
        return end;
    }

    private static int width(String text) {
        return text.codePoints().map(RadarLabel::columns).sum();
    }

    private static int columns(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
