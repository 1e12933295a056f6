package org.mentoringpair.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Test;
import org.mentoringpair.charter.Charter;
import org.mentoringpair.charter.CharterLooks;
import org.mentoringpair.charter.Charters;
import org.mentoringpair.charter.ChartersInMemory;
import org.mentoringpair.charter.Signature;
import org.mentoringpair.charter.Terms;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.Concerns;
import org.mentoringpair.concern.ConcernsInMemory;
import org.mentoringpair.goals.Approval;
import org.mentoringpair.goals.GoalBooks;
import org.mentoringpair.goals.GoalBooksInMemory;
import org.mentoringpair.goals.GoalLooks;
import org.mentoringpair.goals.GoalTerm;
import org.mentoringpair.goals.GoalTerms;
import org.mentoringpair.health.Reason.Kind;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** What speaks for asking a pair whether it needs help, besides its check-ins. */
public class HealthSignsTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 1);
    private static final Instant THEN = Instant.parse("2026-10-01T10:00:00Z");
    private static final GoalTerms TERMS = new GoalTerms(Map.of(GoalTerm.DUE, "2026-12-01"));

    private final Pair pair = HealthRulesTest.pair(Stage.PROGRESS).withId(5);
    private final ChartersInMemory charters = new ChartersInMemory();
    private final GoalBooksInMemory books = new GoalBooksInMemory();
    private final ConcernsInMemory concerns = new ConcernsInMemory();
    private final Clock clock = Clock.fixed(THEN, ZoneOffset.UTC);
    private final HealthSign noGoal = new NoAgreedGoal(new CharterLooks(charters), new GoalLooks(books), clock);

    @Test
    public void a_charter_of_thirty_days_without_a_goal_both_agree_on_is_a_sign_until_they_do() {
        long charter = charters.add(new Charter(0, pair.id(), pair.projectId(), 77, new Terms(null, List.of(), List.of(), null, null))).id();
        signedBy(charter, pair.mentorKey());
        assertThat(noGoal.among(kept(pair), SIGNED.plusDays(90))).as("one signature is no charter").isEmpty();
        signedBy(charter, pair.menteeKey());

        assertThat(noGoal.among(kept(pair), SIGNED.plusDays(29))).isEmpty();
        assertThat(noGoal.among(kept(pair), SIGNED.plusDays(30))).isEqualTo(Map.of(pair.id(), new Reason(Kind.NO_AGREED_GOAL, SIGNED)));
        assertThat(noGoal.among(kept(pair.inStage(Stage.WINDING_DOWN)), SIGNED.plusDays(30))).as("whoever parts").isEmpty();

        books.approve(pair.projectId(), new Approval(9, pair.menteeKey(), TERMS, THEN));
        assertThat(noGoal.among(kept(pair), SIGNED.plusDays(30))).as("one alone").hasSize(1);
        books.approve(pair.projectId(), new Approval(9, pair.mentorKey(), TERMS, THEN));
        assertThat(noGoal.among(kept(pair), SIGNED.plusDays(30))).isEmpty();
    }

    @Test
    public void open_actions_are_a_sign_when_each_was_due_two_weeks_ago() {
        LocalDate today = LocalDate.of(2026, 11, 20);

        assertThat(overdue(today, today.minusDays(14), today.minusDays(40))).isEqualTo(Map.of(pair.id(), new Reason(Kind.ACTIONS_OVERDUE, today.minusDays(14))));
        assertThat(overdue(today, today.minusDays(13), today.minusDays(40))).as("one is not yet so late").isEmpty();
        assertThat(overdue(today, today.minusDays(40), null)).as("one has no day").isEmpty();
        assertThat(overdue(today)).as("none is open").isEmpty();
        HealthSign asked = new EveryActionOverdue((pairs, day) -> {
            assertThat(pairs).as("A pair that pauses promised nothing for now").isEmpty();
            return Map.of();
        });
        assertThat(asked.among(kept(pair.inStage(Stage.PAUSED)), today)).isEmpty();
    }

    @Test
    public void a_concern_is_a_sign_where_it_is_for_the_programme_and_not_settled() {
        HealthSign sign = new ConcernForProgramme(concerns, clock);
        concerns.keep(concern(1, Audience.ONLY_ME, false));
        concerns.keep(concern(2, Audience.PAIR, false));
        concerns.keep(concern(3, Audience.PAIR_AND_PROGRAMME_MANAGER, true));
        assertThat(sign.among(kept(pair), SIGNED)).as("nothing that somebody keeps from the programme shows in its list").isEmpty();

        concerns.keep(concern(4, Audience.PAIR_AND_PROGRAMME_MANAGER, false));

        assertThat(sign.among(kept(pair), SIGNED)).isEqualTo(Map.of(pair.id(), new Reason(Kind.CONCERN, SIGNED)));
    }

    @Test
    public void a_sign_asks_as_often_for_fifty_pairs_as_for_nine_and_for_one() {
        for (int many : new int[] {1, 9, 50}) {
            AtomicInteger asked = new AtomicInteger();
            List<KeptDates> some = LongStream.rangeClosed(1, many).mapToObj(id -> HealthRulesTest.pair(Stage.PROGRESS).withId(id)).flatMap(one -> kept(one).stream()).toList();
            some.forEach(kept -> charters.add(new Charter(0, kept.pair().id(), kept.pair().projectId(), 77, new Terms(null, List.of(), List.of(), null, null))));
            HealthSign goals = new NoAgreedGoal(new CharterLooks(counted(Charters.class, charters, asked)), new GoalLooks(counted(GoalBooks.class, books, asked)), clock);
            HealthSign actions = new EveryActionOverdue(counted(ActionsDue.class, (pairs, day) -> Map.of(), asked));
            HealthSign concern = new ConcernForProgramme(counted(Concerns.class, concerns, asked), clock);

            assertThat(List.of(goals, actions, concern)).as("%d pairs", many).allSatisfy(sign -> {
                int before = asked.get();
                sign.among(some, SIGNED);
                assertThat(asked.get() - before).isEqualTo(sign == goals ? 2 : 1);
            });
        }
    }

    /** The same, with a count of what it is asked. */
    private static <T> T counted(Class<T> type, T answering, AtomicInteger asked) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, question, arguments) -> {
            asked.incrementAndGet();
            return question.invoke(answering, arguments);
        }));
    }

    private Map<Long, Reason> overdue(LocalDate today, LocalDate... due) {
        List<Optional<LocalDate>> days = new ArrayList<>();
        Arrays.stream(due).map(Optional::ofNullable).forEach(days::add);
        return new EveryActionOverdue((pairs, day) -> Map.of(pair.id(), days)).among(kept(pair), today);
    }

    private void signedBy(long charter, String userKey) {
        charters.sign(charter, new Signature(userKey, 1, THEN, null, null));
    }

    private Concern concern(long issue, Audience audience, boolean settled) {
        return new Concern(issue, pair.projectId(), pair.id(), pair.menteeKey(), audience, THEN, null, settled);
    }

    private static List<KeptDates> kept(Pair pair) {
        return List.of(new KeptDates(pair, null, null));
    }
}
