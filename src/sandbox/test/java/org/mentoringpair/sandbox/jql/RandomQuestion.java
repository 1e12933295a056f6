package org.mentoringpair.sandbox.jql;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mentoringpair.sandbox.jql.Samples.Issue;

/**
 * A query and, beside it, its naive meaning.
 *
 * @param holds whether it holds for an issue; the second argument says that it stands after an odd number of NOTs
 */
record RandomQuestion(String jql, BiPredicate<Issue, Boolean> holds) {
    static RandomQuestion of(Random random, int depth) {
        int kind = depth == 0 ? 3 : random.nextInt(5);
        return switch (kind) {
            case 0 -> not(of(random, depth - 1));
            case 1 -> joined(of(random, depth - 1), of(random, depth - 1), true);
            case 2 -> joined(of(random, depth - 1), of(random, depth - 1), false);
            default -> comparison(random);
        };
    }

    private static RandomQuestion not(RandomQuestion inner) {
        return new RandomQuestion("NOT (" + inner.jql + ")", (issue, denied) -> inner.holds.test(issue, !denied));
    }

    private static RandomQuestion joined(RandomQuestion left, RandomQuestion right, boolean and) {
        return new RandomQuestion("(" + left.jql + (and ? ") AND (" : ") OR (") + right.jql + ")", (issue, denied) -> and != denied
                ? left.holds.test(issue, denied) && right.holds.test(issue, denied)
                : left.holds.test(issue, denied) || right.holds.test(issue, denied));
    }

    private static RandomQuestion comparison(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> equality(random, "project", Issue::project, List.of("MP", "GOAL"));
            case 1 -> equality(random, "type", Issue::type, List.of("Epic", "Milestone"));
            case 2 -> equality(random, "status", Issue::status, List.of("To Do", "In Progress", "Done"));
            case 3 -> equality(random, "resolution", Issue::resolution, List.of("Done", "Won't Do"));
            case 4 -> equality(random, "assignee", Issue::assignee, Samples.PEOPLE);
            case 5 -> equality(random, "cf[501]", Issue::mentor, Samples.PEOPLE);
            case 6 -> equality(random, "Stage", Issue::stage, Samples.STAGES);
            case 7 -> ordered(random, "due", Issue::due, day(random));
            case 8 -> ordered(random, "\"Last check-in\"", Issue::lastCheckIn, day(random));
            case 9 -> ordered(random, "Baseline", Issue::baseline, random.nextInt(5) / 2.0);
            case 10 -> ordered(random, "created", issue -> issue.created().atZone(ZoneOffset.UTC).toLocalDateTime(), day(random).atStartOfDay());
            case 11 -> words(random, "summary", Issue::summary);
            case 12 -> words(random, "description", Issue::description);
            default -> words(random, "Notes", Issue::notes);
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 11, 15).plusDays(random.nextInt(15));
    }

    private static RandomQuestion equality(Random random, String field, Function<Issue, String> value, List<String> all) {
        String one = all.get(random.nextInt(all.size()));
        String other = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(4)) {
            case 0 -> terminal(field + " = " + quoted(one), value, seen -> seen.equals(one), false);
            case 1 -> terminal(field + " != " + quoted(one), value, seen -> seen.equals(one), true);
            case 2 -> terminal(field + " in (" + quoted(one) + ", " + quoted(other) + ")", value, seen -> seen.equals(one) || seen.equals(other), false);
            default -> new RandomQuestion(field + " is EMPTY", (issue, denied) -> (value.apply(issue) == null) != denied);
        };
    }

    private static <T extends Comparable<? super T>> RandomQuestion ordered(Random random, String field, Function<Issue, T> value, T bound) {
        String written = quoted(bound.toString().replaceAll("T.*", ""));
        return switch (random.nextInt(4)) {
            case 0 -> terminal(field + " < " + written, value, seen -> seen.compareTo(bound) < 0, false);
            case 1 -> terminal(field + " >= " + written, value, seen -> seen.compareTo(bound) >= 0, false);
            case 2 -> terminal(field + " = " + written, value, seen -> seen.compareTo(bound) == 0, false);
            default -> terminal(field + " > " + written, value, seen -> seen.compareTo(bound) > 0, false);
        };
    }

    private static RandomQuestion words(Random random, String field, Function<Issue, String> value) {
        String word = Samples.WORDS.get(random.nextInt(Samples.WORDS.size() - 1)).toUpperCase(Locale.ROOT);
        boolean not = random.nextBoolean();
        return terminal(field + (not ? " !~ " : " ~ ") + quoted(word), value, seen -> contains(seen, word), not);
    }

    /** All parts of the word, one after the other, as whole words. */
    private static boolean contains(String text, String word) {
        List<String> wanted = parts(word);
        List<String> seen = parts(text.toUpperCase(Locale.ROOT));
        return Collections.indexOfSubList(seen, wanted) >= 0;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}_']+")).filter(part -> !part.isEmpty()).toList();
    }

    /** Neither the comparison nor its opposite holds for an issue without a value. */
    private static <T> RandomQuestion terminal(String jql, Function<Issue, T> value, Predicate<T> positive, boolean negative) {
        return new RandomQuestion(jql, (issue, denied) -> value.apply(issue) != null && positive.test(value.apply(issue)) != (denied != negative));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
