package org.mentoringpair.matching;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.enrolment.Enrolment;

/** What of somebody's profile is compared, made ready once. */
final class Traits {
    /** Shorter words stand in every sentence. */
    private static final int SHORTEST_WORD = 4;

    private final Enrolment enrolment;
    private final Map<String, String> skills = new LinkedHashMap<>();
    private final Map<String, Set<String>> experience = new LinkedHashMap<>();
    private final int minutesFromGreenwich;

    Traits(Enrolment enrolment, Instant now) {
        this.enrolment = enrolment;
        enrolment.profile().skills().forEach(skill -> skills.put(plain(skill), skill));
        enrolment.profile().experience().forEach(line -> experience.put(line, words(line)));
        minutesFromGreenwich = enrolment.profile().zone().getRules().getOffset(now).getTotalSeconds() / 60;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    /** As they wrote them, by how they are compared. */
    Map<String, String> skills() {
        return skills;
    }

    /** The words that count of each line. */
    Map<String, Set<String>> experience() {
        return experience;
    }

    List<String> languages() {
        return enrolment.profile().languages();
    }

    int minutesFromGreenwich() {
        return minutesFromGreenwich;
    }

    String department() {
        return plain(enrolment.profile().department());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The whole line where it has no long words. */
    private static Set<String> words(String line) {
        Set<String> words = Arrays.stream(plain(line).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet());
        return words.isEmpty() ? Set.of(plain(line)) : words;
    }
}
