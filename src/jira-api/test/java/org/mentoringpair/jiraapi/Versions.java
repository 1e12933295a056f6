package org.mentoringpair.jiraapi;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of sources such as {@code jira-11.3.1 codescape/jira-scrum-poker}; what does not say its version comes first. */
final class Versions {
    static final Comparator<String> NEWEST_LAST = Comparator.comparingLong(Versions::rank);

    private static final Pattern NUMBERS = Pattern.compile("^[a-z-]*?(\\d+)\\.(\\d+|x)(?:\\.(\\d+))?");

    private Versions() {
    }

    static int major(String source) {
        Matcher numbers = NUMBERS.matcher(source);
        return numbers.find() ? Integer.parseInt(numbers.group(1)) : 0;
    }

    private static long rank(String source) {
        Matcher numbers = NUMBERS.matcher(source);
        if (!numbers.find()) {
            return 0;
        }
        return number(numbers.group(1)) * 1_000_000 + number(numbers.group(2)) * 1_000 + number(numbers.group(3));
    }

    private static long number(String digits) {
        return digits == null || "x".equals(digits) ? 0 : Long.parseLong(digits);
    }
}
