package org.mentoringpair.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a programme is for, when it runs, and who stands behind it.
 *
 * @param purpose     in its own words; empty where nothing is said
 * @param startsOn    its first day, or null
 * @param endsOn      its last day, not before the first, or null
 * @param sponsorKeys Jira user keys of those who own its purpose and its budget: programme sponsors, never somebody's career sponsor
 */
public record ProgrammeFrame(String purpose, LocalDate startsOn, LocalDate endsOn, Set<String> sponsorKeys) {
    public static final ProgrammeFrame NONE = new ProgrammeFrame("", null, null, Set.of());

    public ProgrammeFrame {
        sponsorKeys = Set.copyOf(sponsorKeys);
    }

    /** The same for whatever order the sponsors are in. */
    String written() {
        return String.join("\n", purpose, String.valueOf(startsOn), String.valueOf(endsOn), String.join("\n", new TreeSet<>(sponsorKeys)));
    }
}
