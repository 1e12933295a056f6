package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.PAIR_ISSUE;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.stores.Stores;

/** Beyond the contract: what a database makes of it under load and from several threads at once. */
public abstract class StoredCheckInsContract extends CheckInsContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @Rule
    public final Stores stores = stores();

    private final CheckIns checkIns = new StoredCheckIns(stores.activeObjects());
    private final CheckInLogging logging = new CheckInLogging(checkIns, new CheckInDates(checkIns, new PairsInMemory(), (pair, last, next) -> { }),
            new TurnsHere(), new InUtc(), CLOCK);

    protected abstract Stores stores();

    @Override
    protected CheckIns checkIns() {
        return checkIns;
    }

    @Test
    public void a_list_takes_two_statements_however_long_it_is() {
        IntStream.range(0, 40).forEach(i -> add("2026-11-19", MILESTONE));

        assertThat(stores.statementsOf(() -> checkIns.list(About.pair(PAIR.id()), null, 6))).isEqualTo(2);
        assertThat(stores.statementsOf(() -> checkIns.list(About.issue(PAIR.id(), MILESTONE), null, 40))).isEqualTo(2);
    }

    @Test
    public void what_was_agreed_last_takes_two_statements_for_however_many_pairs() {
        IntStream.range(0, 20).forEach(i -> add("2026-11-19", MILESTONE));
        Map<Long, LocalDate> days = LongStream.range(0, 100).boxed().collect(Collectors.toMap(pair -> pair, pair -> LocalDate.of(2026, 11, 19)));

        assertThat(stores.statementsOf(() -> checkIns.agreedOn(days))).isEqualTo(2);
        assertThat(stores.statementsOf(() -> checkIns.agreedOn(Map.of()))).isZero();
        assertThat(stores.statementsOf(() -> checkIns.agreedAt(7))).isEqualTo(1);
    }

    @Test
    public void days_and_the_latest_day_take_one_statement() {
        IntStream.range(0, 10).forEach(i -> add("2026-11-19", MILESTONE));

        assertThat(stores.statementsOf(() -> checkIns.days(About.pair(PAIR.id()), null, 10))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> checkIns.latestDay(PAIR.id()))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> checkIns.meetings(PAIR.id(), 10))).isEqualTo(1);
    }

    @Test
    public void whoever_asks_for_days_alone_reads_no_column_with_words() {
        CheckIn checkIn = add("2026-11-19", MILESTONE);

        for (Runnable question : List.<Runnable>of(() -> checkIns.days(About.pair(PAIR.id()), null, 10), () -> checkIns.days(About.issue(PAIR.id(), MILESTONE), checkIn.position(), 10),
                () -> checkIns.latestDay(PAIR.id()), () -> checkIns.themesSince(PAIR.id(), checkIn.meeting().day()),
                () -> checkIns.agreedOn(Map.of(PAIR.id(), checkIn.meeting().day())), () -> checkIns.removeOfIssue(MILESTONE))) {
            assertThat(stores.sqlOf(question)).isNotEmpty().allSatisfy(sql -> assertThat(sql).doesNotContainIgnoringCase("TAKEAWAYS").doesNotContainIgnoringCase("DECISIONS")
                    .doesNotContainIgnoringCase("LEARNED").doesNotContain("*"));
        }
    }

    @Test
    public void hundreds_on_one_issue_are_removed_with_all_their_actions() {
        IntStream.range(0, 501).forEach(i -> add("2026-11-19", MILESTONE));

        checkIns.removeOfIssue(MILESTONE);

        assertThat(stores.activeObjects().count(CheckInRow.class, "1 = 1")).isZero();
        assertThat(stores.activeObjects().count(CheckInActionRow.class, "1 = 1")).isZero();
    }

    @Test
    public void a_form_sent_from_four_browsers_at_once_logs_one_check_in() throws Exception {
        List<Object> answers = atOnce(4, () -> logging.log(AMINA, PAIR, PAIR_ISSUE, "form-0001", talk("2026-11-19")).id());

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(checkIns.list(About.pair(PAIR.id()), null, 10)).hasSize(1);
    }

    @Test
    public void of_four_edits_at_once_one_is_kept_and_the_others_hear_of_it() throws Exception {
        CheckIn logged = logging.log(AMINA, PAIR, PAIR_ISSUE, "form-0001", talk("2026-11-19"));

        List<Object> answers = atOnce(4, () -> logging.edit(AMINA, PAIR, logged.id(), 1, talk("2026-11-18")).edition().version());

        assertThat(answers).filteredOn(it -> it.equals(2)).hasSize(1);
        assertThat(answers).filteredOn(CheckInChangedMeanwhile.class::isInstance).hasSize(3);
        assertThat(checkIns.withId(logged.id()).orElseThrow().edition().version()).isEqualTo(2);
    }

    /** What each thread got: its answer, or what was thrown at it. */
    private static List<Object> atOnce(int threads, Callable<?> activity) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Object> answers = new ArrayList<>();
            for (Future<?> future : pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> activity).toList())) {
                answers.add(answer(future));
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static Object answer(Future<?> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException refused) {
            return refused.getCause();
        }
    }
}
