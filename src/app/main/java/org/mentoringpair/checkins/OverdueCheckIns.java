package org.mentoringpair.checkins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.Programmes;

/** Which pairs should have met by now and have not. */
public final class OverdueCheckIns {
    private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,2})([dw])", Pattern.CASE_INSENSITIVE);
    private static final int DAYS_IN_A_WEEK = 7;

    private final Pairs pairs;
    private final Programmes programmes;
    private final TimeZones timeZones;
    private final Clock clock;

    public OverdueCheckIns(Pairs pairs, Programmes programmes, TimeZones timeZones, Clock clock) {
        this.pairs = pairs;
        this.programmes = programmes;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** The days in a span of time such as 7d or 2w; empty where it is written otherwise. */
    public static Optional<Integer> days(String span) {
        Matcher matcher = SPAN.matcher(span.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(matcher.group(2).equalsIgnoreCase("w") ? number * DAYS_IN_A_WEEK : number);
    }

    /**
     * Jira's ids of the issues of pairs the searcher may know of whose check-in is overdue. One SQL statement.
     *
     * @param days at least so many, in the searcher's time zone; 1 if it was due yesterday
     */
    public List<Long> pairIssues(Person searcher, int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), timeZones.of(searcher));
        return pairs.issuesDueBefore(today.minusDays(days - 1L), new Viewer(searcher.key(), programmes.rememberedRunBy(searcher.key())));
    }
}
