package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.charter.AgreedLogistics;
import org.mentoringpair.charter.CharterLooks;
import org.mentoringpair.charter.Charters;
import org.mentoringpair.goals.GoalBooks;
import org.mentoringpair.goals.GoalLooks;
import org.mentoringpair.health.Healths;
import org.mentoringpair.health.HealthsInMemory;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

/** How often the stores are asked when all pairs are looked at; each question takes one SQL statement, or two, as the stores' own tests prove. */
public class ReminderQuestionsTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-25");

    private final List<String> questions = new ArrayList<>();
    private final PeopleInMemory people = new PeopleInMemory();
    private final PairsInMemory pairs = new PairsInMemory();

    @Test
    public void as_often_for_fifty_pairs_as_for_nine() {
        more(9);
        List<String> forNine = asked();
        more(41);
        assertThat(asked()).isEqualTo(forNine);

        assertThat(forNine).containsExactly("SentReminders.forgetBefore", "Pairs.keptAfter", "Charters.holding", "GoalBooks.approvalsIn",
                "Healths.of", "Pairs.stagesSince", "Nudges.since", "Pairs.keptAfter", "SentReminders.to", "ReminderChoices.of", "Charters.ofPairs",
                "Charters.signatures", "Charters.versions");
    }

    private List<String> asked() {
        questions.clear();
        Charters charters = counted(Charters.class, null);
        Pairs counted = counted(Pairs.class, pairs);
        Reminding reminding = new Reminding(counted, List.of(new CheckInsDue(), new CharterReviewsDue(new CharterLooks(charters)),
                new GoalReviewsDue(new GoalLooks(counted(GoalBooks.class, null)), (project, reader) -> Set.of()),
                new StuckStages(counted(Healths.class, new HealthsInMemory())), new SilentPairs(counted),
                new Nudging(counted(Nudges.class, new NudgesInMemory()), new ProgrammesInMemory(), new LocalTurns(), clock())),
                counted(SentReminders.class, new SentRemindersInMemory()), addressees(charters), new LocalTurns(), clock());
        assertThat(reminding.due()).hasSize(2 * pairs.all().size());
        return List.copyOf(questions);
    }

    private Addressees addressees(Charters charters) {
        TimeZones utc = new TimeZones() {
            @Override
            public ZoneId ofAsking() {
                throw new AssertionError("Nobody is asking");
            }

            @Override
            public ZoneId of(Person person) {
                return ZoneOffset.UTC;
            }
        };
        return new Addressees(people, utc, counted(ReminderChoices.class, new ReminderChoicesInMemory()),
                new MailHours(new HoursOfCharter(new AgreedLogistics(charters))), digest -> new Letter("", ""), (to, letter) -> { });
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse(DUE.minusDays(2) + "T12:00:00Z"), ZoneOffset.UTC);
    }

    private void more(int howMany) {
        for (int number = 0; number < howMany; number++) {
            String name = "p" + pairs.all().size();
            Person mentor = people.joined("mentor-" + name, "Siobhan O'Brien");
            Person mentee = people.joined("mentee-" + name, "佐藤 美咲");
            pairs.add(new Pair(0, 10_050, 10_500, mentor.key(), mentee.key(), 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                    DUE.minusDays(14), 6));
        }
    }

    /** Writes down each question that is asked; without anybody to ask there are no rows. */
    @SuppressWarnings("unchecked")
    private <T> T counted(Class<T> store, T asked) {
        return (T) Proxy.newProxyInstance(store.getClassLoader(), new Class<?>[]{store}, (proxy, method, arguments) -> {
            questions.add(store.getSimpleName() + "." + method.getName());
            if (asked == null) {
                return method.getReturnType() == Map.class ? Map.of() : List.of();
            }
            try {
                return method.invoke(asked, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}
