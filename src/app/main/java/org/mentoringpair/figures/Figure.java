package org.mentoringpair.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A figure as it may be told.
 *
 * @param told  whether there are enough people to tell anything
 * @param total what its lines are parts of; null where they are no parts, or it is not told
 * @param lines in their order, none where there is nothing to count
 */
public record Figure(FigureKind kind, boolean told, Integer total, List<Line> lines) {
    public Figure {
        lines = List.copyOf(lines);
    }

    /** Whether something is kept back besides what is told. */
    public boolean keepsBack() {
        return lines.stream().anyMatch(line -> !line.isTold());
    }

    /**
     * One number of a figure.
     *
     * @param count null where it is not told
     * @param of    what it is compared with; null where it is not told, or compared with nothing
     */
    public record Line(Label label, Integer count, Integer of) {
        public boolean isTold() {
            return count != null;
        }
    }

    /**
     * What a number is about: one of the three.
     *
     * @param textKey key of a text
     * @param words   words of the programme
     * @param week    the Monday of a week
     */
    public record Label(String textKey, String words, LocalDate week) {
        static Label of(FigureKind kind, Enum<?> part) {
            return new Label("mentoring.figures." + key(kind) + "." + key(part), null, null);
        }

        static Label of(String words) {
            return new Label(null, words, null);
        }

        static Label of(LocalDate monday) {
            return new Label(null, null, monday);
        }

        private static String key(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static <K extends Enum<K>> Figure of(FigureKind kind, Breakdown<K> breakdown) {
        List<Line> lines = new ArrayList<>();
        breakdown.parts().forEach(part -> lines.add(line(Label.of(kind, part), breakdown.count(part))));
        return of(kind, breakdown, lines);
    }

    static Figure of(FigureKind kind, Breakdown<?> whole, List<Line> lines) {
        return new Figure(kind, whole.isTold(), number(whole.total()), whole.isTold() ? lines : List.of());
    }

    static Line line(Label label, OptionalInt count) {
        return new Line(label, number(count), null);
    }

    private static Integer number(OptionalInt count) {
        return count.isPresent() ? Integer.valueOf(count.getAsInt()) : null;
    }
}
