package org.mentoringpair.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.NotWith;
import org.mentoringpair.enrolment.Profile;
import org.mentoringpair.readiness.Part;

/** People who take part in programme 3, each with what a test is about. */
final class Somebody {
    private final String key;
    private final Part part;
    private List<String> skills = List.of("Saying no");
    private List<String> experience = List.of();
    private List<String> languages = List.of("en");
    private String zone = "Europe/Berlin";
    private String department = "";
    private int places = 1;
    private List<String> notWith = List.of();
    private String day = "2026-11-02";

    private Somebody(String key, Part part) {
        this.key = key;
        this.part = part;
    }

    static Somebody mentor(String key) {
        return new Somebody(key, Part.MENTOR);
    }

    static Somebody mentee(String key) {
        return new Somebody(key, Part.MENTEE);
    }

    Somebody skills(String... names) {
        skills = List.of(names);
        return this;
    }

    Somebody experience(String... lines) {
        experience = List.of(lines);
        return this;
    }

    Somebody languages(String... codes) {
        languages = List.of(codes);
        return this;
    }

    Somebody in(String name) {
        zone = name;
        return this;
    }

    Somebody of(String name) {
        department = name;
        return this;
    }

    Somebody places(int number) {
        places = number;
        return this;
    }

    Somebody notWith(String... keys) {
        notWith = List.of(keys);
        return this;
    }

    Somebody since(String newDay) {
        day = newDay;
        return this;
    }

    Enrolment enrolled(long id) {
        return new Enrolment(id, key, 3, part, LocalDate.parse(day), new Profile(skills, experience, languages, ZoneId.of(zone), department, places, ""), new NotWith(notWith), 1);
    }
}
