package org.mentoringpair.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How close a mentee and a mentor are in something.
 *
 * @param of100 0 for not at all; never shown
 * @param words what it is that they have in common, or what differs, as people read it; may be empty
 */
record Closeness(int of100, List<String> words) {
    private static final int ALL = 100;
    private static final int HALF_A_DAY = 12 * 60;

    /** Empty where one of them does not say. */
    static Optional<Closeness> between(Criterion criterion, Traits mentee, Traits mentor) {
        return switch (criterion) {
            case SKILL -> Optional.of(skill(mentee, mentor));
            case EXPERIENCE -> mentee.experience().isEmpty() || mentor.experience().isEmpty() ? Optional.empty() : Optional.of(experience(mentee, mentor));
            case LANGUAGE -> Optional.of(language(mentee, mentor));
            case TIME_ZONE -> Optional.of(timeZone(mentee, mentor));
            case DEPARTMENT -> mentee.department().isEmpty() || mentor.department().isEmpty() ? Optional.empty() : Optional.of(department(mentee, mentor));
        };
    }

    /** How much of what the mentee wants to learn the mentor offers. */
    private static Closeness skill(Traits mentee, Traits mentor) {
        List<String> shared = mentee.skills().entrySet().stream().filter(skill -> mentor.skills().containsKey(skill.getKey())).map(Map.Entry::getValue).toList();
        return new Closeness(mentee.skills().isEmpty() ? 0 : ALL * shared.size() / mentee.skills().size(), shared);
    }

    /** How much of what the mentee wants to do the mentor has done: half the words of a line are enough. */
    private static Closeness experience(Traits mentee, Traits mentor) {
        List<String> done = new ArrayList<>();
        mentee.experience().forEach((line, wanted) -> {
            if (mentor.experience().values().stream().anyMatch(words -> 2 * shared(wanted, words) >= wanted.size())) {
                done.add(line);
            }
        });
        return new Closeness(ALL * done.size() / mentee.experience().size(), done);
    }

    private static long shared(Set<String> wanted, Set<String> words) {
        return wanted.stream().filter(words::contains).count();
    }

    /** One language is enough to talk. */
    private static Closeness language(Traits mentee, Traits mentor) {
        List<String> shared = mentee.languages().stream().filter(mentor.languages()::contains).toList();
        return new Closeness(shared.isEmpty() ? 0 : ALL, shared);
    }

    /** The words are the full hours between them: none where their clocks show the same. */
    private static Closeness timeZone(Traits mentee, Traits mentor) {
        int around = Math.abs(mentee.minutesFromGreenwich() - mentor.minutesFromGreenwich());
        int apart = Math.min(around, 2 * HALF_A_DAY - around);
        int hours = (apart + 30) / 60;
        return new Closeness(ALL - ALL * apart / HALF_A_DAY, hours == 0 ? List.of() : List.of(String.valueOf(hours)));
    }

    private static Closeness department(Traits mentee, Traits mentor) {
        return new Closeness(mentee.department().equals(mentor.department()) ? ALL : 0, List.of(mentor.enrolment().profile().department()));
    }
}
