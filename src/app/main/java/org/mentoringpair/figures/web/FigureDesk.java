package org.mentoringpair.figures.web;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.figures.Figures;
import org.mentoringpair.figures.Quarter;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** What somebody asks for by an address: figures of a programme they run, in a quarter there is. */
public final class FigureDesk {
    private static final String PREVIOUS = "previous";

    private final Figures figures;
    private final People people;

    public FigureDesk(Figures figures, People people) {
        this.figures = figures;
        this.people = people;
    }

    /** The programmes of whoever is asking; none for who runs none, or is not logged in. Two SQL statements. */
    List<Programme> programmes() {
        return people.asking().map(figures::programmesOf).orElse(List.of());
    }

    List<Quarter> quarters() {
        return figures.quarters();
    }

    /** @param id as sent; empty for the first one */
    static Optional<Programme> chosen(List<Programme> programmes, String id) {
        if (id == null || id.isBlank()) {
            return programmes.stream().findFirst();
        }
        return withId(programmes, id);
    }

    /** @param id as sent */
    static Optional<Programme> withId(List<Programme> programmes, String id) {
        Long wanted = Numbers.id(id);
        return programmes.stream().filter(programme -> wanted != null && programme.id() == wanted).findFirst();
    }

    /** A quarter as people read it. */
    static String words(Quarter quarter, Texts texts) {
        return texts.get("mentoring.figures.quarter", String.valueOf(quarter.number()), String.valueOf(quarter.year()),
                texts.day(quarter.firstDay()) + " \u2013 " + texts.day(quarter.lastDay()));
    }

    /** @param written a quarter, or {@code previous}; this quarter for anything else */
    Quarter quarter(String written) {
        List<Quarter> offered = quarters();
        Quarter current = offered.get(0);
        return PREVIOUS.equals(written) ? current.before() : Quarter.read(written).filter(offered::contains).orElse(current);
    }
}
