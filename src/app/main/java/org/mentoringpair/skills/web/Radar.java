package org.mentoringpair.skills.web;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentoringpair.skills.Levels;
import org.mentoringpair.skills.Skill;

/** A radar chart of skills as an SVG: an axis each, the area of today's levels, and the outline of those wanted. */
public final class Radar {
    /** With fewer axes there is no area. */
    static final int FEWEST = 3;
    /** With more axes nobody can read the names. */
    static final int MOST = 10;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 420;
    private static final int RADIUS = 140;
    private static final int TO_LABEL = 18;
    /** An axis that is nearly upright has its name in the middle. */
    private static final double UPRIGHT = 0.2;

    private final List<Skill> skills;

    /** @param skills from 3 to 10 */
    Radar(List<Skill> skills) {
        this.skills = List.copyOf(skills);
    }

    public String getViewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** One polygon for each level, the lowest first, as SVG writes points. */
    public List<String> getRings() {
        return IntStream.rangeClosed(Levels.LOWEST, Levels.HIGHEST).mapToObj(level -> polygon(skill -> level)).toList();
    }

    public List<RadarAxis> getAxes() {
        return IntStream.range(0, skills.size()).mapToObj(axis -> new RadarAxis(number(x(0, 0)), number(y(0, 0)),
                number(x(axis, Levels.HIGHEST)), number(y(axis, Levels.HIGHEST)))).toList();
    }

    public String getNow() {
        return polygon(skill -> skill.levels().now());
    }

    public String getWanted() {
        return polygon(skill -> skill.levels().wanted());
    }

    public List<RadarLabel> getLabels() {
        return IntStream.range(0, skills.size()).mapToObj(this::label).toList();
    }

    private RadarLabel label(int axis) {
        double sideways = Math.cos(angle(axis));
        boolean upright = Math.abs(sideways) < UPRIGHT;
        String beside = sideways > 0 ? "start" : "end";
        double edge = (RADIUS + TO_LABEL) * (double) Levels.HIGHEST / RADIUS;
        // names above and below the chart move out of its way by their own height
        double outward = upright ? Math.signum(Math.sin(angle(axis))) * RadarLabel.LINE_HEIGHT : 0;
        return new RadarLabel(number(x(axis, edge)), y(axis, edge) + outward, upright ? "middle" : beside, skills.get(axis).name());
    }

    private String polygon(ToIntFunction<Skill> level) {
        return IntStream.range(0, skills.size())
                .mapToObj(axis -> number(x(axis, level.applyAsInt(skills.get(axis)))) + "," + number(y(axis, level.applyAsInt(skills.get(axis)))))
                .collect(Collectors.joining(" "));
    }

    private double x(int axis, double level) {
        return WIDTH / 2.0 + RADIUS * level / Levels.HIGHEST * Math.cos(angle(axis));
    }

    private double y(int axis, double level) {
        return HEIGHT / 2.0 + RADIUS * level / Levels.HIGHEST * Math.sin(angle(axis));
    }

    /** Clockwise from the top. */
    private double angle(int axis) {
        return Math.toRadians(360.0 * axis / skills.size() - 90);
    }

    /** As SVG reads numbers, whatever the reader's language. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
