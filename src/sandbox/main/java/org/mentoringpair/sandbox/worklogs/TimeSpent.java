package org.mentoringpair.sandbox.worklogs;

import java.util.List;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A time as people write it, such as {@code 1h 30m}; a day has eight hours and a week five days, as in a fresh Jira. */
public final class TimeSpent {
    private static final Pattern WHOLE = Pattern.compile("(\\s*[0-9]{1,6}[wdhm])+\\s*");
    private static final Pattern PART = Pattern.compile("([0-9]{1,6})([wdhm])");
    private static final List<Unit> LONGEST_FIRST = List.of(new Unit("w", 144_000), new Unit("d", 28_800), new Unit("h", 3600), new Unit("m", 60));

    private TimeSpent() {
    }

    /** In seconds; nothing where it cannot be read. */
    public static OptionalLong read(String written) {
        if (!WHOLE.matcher(written).matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(PART.matcher(written).results().mapToLong(part -> Long.parseLong(part.group(1)) * seconds(part.group(2))).sum());
    }

    private static long seconds(String letter) {
        return LONGEST_FIRST.stream().filter(unit -> unit.letter().equals(letter)).findFirst().orElseThrow().seconds();
    }

    public static String written(long seconds) {
        StringJoiner written = new StringJoiner(" ").setEmptyValue("0m");
        long left = seconds;
        for (Unit unit : LONGEST_FIRST) {
            if (left >= unit.seconds()) {
                written.add(left / unit.seconds() + unit.letter());
                left %= unit.seconds();
            }
        }
        return written.toString();
    }

    private record Unit(String letter, long seconds) {
    }
}
