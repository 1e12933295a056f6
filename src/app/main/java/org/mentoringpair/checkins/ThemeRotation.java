package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.Theme;

/** Proposes what a pair has not talked about for long. */
public final class ThemeRotation {
    public static final int DAYS = 60;

    private final CheckIns checkIns;

    public ThemeRotation(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    /**
     * The first theme of none of their check-ins for sixty days; none for a pair that began later than that, and none for
     * whoever is not mentor or mentee. One SQL statement.
     */
    public Optional<Theme> proposed(Person reader, Pair pair, LocalDate today) {
        LocalDate since = today.minusDays(DAYS);
        if (!pair.joins(reader.key()) || pair.startedOn().isAfter(since)) {
            return Optional.empty();
        }
        Set<Theme> covered = checkIns.themesSince(pair.id(), since);
        return Arrays.stream(Theme.values()).filter(theme -> !covered.contains(theme)).findFirst();
    }
}
