package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.questions.Theme;

/** All check-ins, latest first wherever there are several. */
public interface CheckIns {
    Optional<CheckIn> withId(long id);

    /** The check-in of that pair which was logged with that form. */
    Optional<CheckIn> loggedWith(long pairId, String formId);

    /**
     * The next ones in order. Two SQL statements, whatever the amount.
     *
     * @param before those after this position in the order, or null for the latest
     */
    List<CheckIn> list(About about, Position before, int atMost);

    /** As {@link #list}, without a word of what was said: not even loaded. One SQL statement. */
    List<LoggedDay> days(About about, Position before, int atMost);

    /** When a pair met, and what each of the two learned. One SQL statement. */
    List<Met> meetings(long pairId, int atMost);

    /** The day of a pair's latest check-in. One SQL statement. */
    Optional<LocalDate> latestDay(long pairId);

    /**
     * What was agreed at the latest check-in that each of these pairs had on its day. At most two SQL statements.
     *
     * @param days by pair id
     * @return by pair id; nothing of a pair that agreed nothing then
     */
    Map<Long, List<AgreedAction>> agreedOn(Map<Long, LocalDate> days);

    /** What was agreed at a check-in. One SQL statement. */
    List<AgreedAction> agreedAt(long checkInId);

    /** Keeps a new check-in of the pair; its id is ignored and given back filled in. */
    CheckIn add(CheckIn newCheckIn, Pair pair, String formId);

    /** Keeps the new edition of a check-in that is there. */
    void change(CheckIn changed);

    /** Keeps what the two learned, and nothing else. */
    void learned(CheckIn checkIn);

    /** What a pair's check-ins of a day and later were about. One SQL statement. */
    Set<Theme> themesSince(long pairId, LocalDate day);

    void remove(CheckIn checkIn);

    /** Forgets what was logged on an issue that is gone, and answers whose check-ins that were, by pair id. */
    Set<Long> removeOfIssue(long issueId);

    /** Forgets what was logged in a project that is gone; by project, because its pair may be gone already. */
    void removeOfProject(long projectId);

    /** Keeps all of what the work changes, or nothing. */
    <T> T allOrNothing(Supplier<T> work);
}
