package org.mentoringpair.charter.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mentoringpair.charter.Boundary;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.Content;
import org.mentoringpair.charter.Logistics;
import org.mentoringpair.charter.Measures;
import org.mentoringpair.charter.Side;
import org.mentoringpair.charter.Terms;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Puts all of a charter into words, line by line, in an order that stays the same from version to version. */
public final class ContentInWords {
    private final People people;
    private final Texts texts;

    public ContentInWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    String tab(CharterTab tab) {
        return texts.get("mentoring.charter.tab." + Choice.keyOf(tab));
    }

    String name(Side side, Pair pair) {
        return people.withKey(side.userKey(pair)).map(Person::displayName).orElse(texts.get("mentoring.charter.side." + Choice.keyOf(side)));
    }

    /** What follows from the terms of a tab: the time it takes, and what holds while the charter says something else. */
    List<String> notes(CharterTab tab, Terms terms, Pair pair) {
        if (tab != CharterTab.LOGISTICS) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("mentoring.charter.logistics.time", terms.logistics().hoursAMonth(), texts.day(pair.startedOn().plusMonths(pair.months()))));
        if (terms.logistics().rhythm() != pair.rhythm()) {
            notes.add(texts.get("mentoring.charter.in-force.rhythm", texts.get("mentoring.pairing.rhythm." + Choice.keyOf(pair.rhythm()))));
        }
        return notes;
    }

    /** Everything but the words of the tabs. */
    List<Line> terms(Content content, Pair pair) {
        List<Line> lines = new ArrayList<>();
        logistics(content.terms().logistics(), pair, lines);
        String duties = content.terms().duties().stream().map(duty -> texts.get("mentoring.charter.duty.line", duty.what(),
                texts.get("mentoring.charter.doer." + Choice.keyOf(duty.who())))).collect(Collectors.joining("\n"));
        lines.add(new Line("duties", CharterTab.WHO_DOES_WHAT, texts.get("mentoring.charter.duties"), duties));
        content.terms().boundaries().forEach(boundary -> lines.add(
                new Line("boundary." + boundary.id(), CharterTab.BOUNDARIES, boundary.area(), boundary(boundary, pair))));
        lines.add(new Line("visibility", CharterTab.CONFIDENTIALITY, texts.get("mentoring.charter.visibility"),
                texts.get("mentoring.pairing.visibility." + Choice.keyOf(content.terms().visibility()))));
        measures(content.terms().measures(), pair, lines);
        return lines;
    }

    /** Everything. */
    List<Line> all(Content content, Pair pair) {
        List<Line> terms = terms(content, pair);
        List<Line> all = new ArrayList<>();
        for (CharterTab tab : CharterTab.values()) {
            all.add(new Line("words." + tab, tab, texts.get("mentoring.charter.words", tab(tab)), content.words(tab)));
            terms.stream().filter(line -> line.tab() == tab).forEach(all::add);
        }
        return all;
    }

    private void logistics(Logistics logistics, Pair pair, List<Line> lines) {
        lines.add(logisticsLine("rhythm", texts.get("mentoring.pairing.rhythm." + Choice.keyOf(logistics.rhythm()))));
        lines.add(logisticsLine("minutes", texts.get("mentoring.charter.logistics.minutes.words", logistics.minutes())));
        lines.add(logisticsLine("channel", texts.get("mentoring.charter.channel." + Choice.keyOf(logistics.channel()))));
        lines.add(logisticsLine("place", logistics.place()));
        lines.add(logisticsLine("response-time", texts.get("mentoring.charter.response-time." + Choice.keyOf(logistics.responseTime()))));
        for (Side side : Side.values()) {
            lines.add(new Line("logistics.hours." + side, CharterTab.LOGISTICS, texts.get("mentoring.charter.logistics.hours-of", name(side, pair)),
                    hours(logistics.hours(side))));
        }
    }

    private Line logisticsLine(String name, String words) {
        return new Line("logistics." + name, CharterTab.LOGISTICS, texts.get("mentoring.charter.logistics." + name), words);
    }

    private String hours(WorkingHours hours) {
        String days = hours.days().stream().map((DayOfWeek day) -> texts.get("mentoring.charter.day." + Choice.keyOf(day))).collect(Collectors.joining(", "));
        return texts.get("mentoring.charter.logistics.hours.words", days, clock(hours.from()), clock(hours.until()));
    }

    /** Such as 09:30; midnight at the end of a day is 24:00. */
    static String clock(int minutes) {
        return minutes == WorkingHours.MINUTES_OF_A_DAY ? "24:00" : LocalTime.ofSecondOfDay(minutes * 60L).toString();
    }

    private String boundary(Boundary boundary, Pair pair) {
        List<String> said = new ArrayList<>();
        for (Side side : Side.values()) {
            if (!boundary.preference(side).isEmpty()) {
                said.add(texts.get("mentoring.charter.said-by", name(side, pair), boundary.preference(side)));
            }
        }
        if (!boundary.agreed().isEmpty()) {
            said.add(texts.get("mentoring.charter.said-by", texts.get("mentoring.charter.boundaries.agreed"), boundary.agreed()));
        }
        return String.join("\n", said);
    }

    /** Who proposes what; empty where nobody does. */
    String proposal(Boundary boundary, Pair pair) {
        return boundary.proposer() == null ? ""
                : texts.get("mentoring.charter.boundaries.waiting", name(boundary.proposer(), pair), boundary.proposed());
    }

    private void measures(Measures measures, Pair pair, List<Line> lines) {
        for (Side side : Side.values()) {
            lines.add(new Line("measures." + side, CharterTab.SUCCESS, texts.get("mentoring.charter.measures.of", name(side, pair)),
                    String.join("\n", measures.of(side))));
        }
        lines.add(new Line("measures.shared", CharterTab.SUCCESS, texts.get("mentoring.charter.measures.shared"), measures.shared()));
    }
}
