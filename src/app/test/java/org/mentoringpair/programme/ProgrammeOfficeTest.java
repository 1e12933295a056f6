package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalTurns;

public class ProgrammeOfficeTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person rosa = people.joined("rosa", "Rosa Lindqvist");
    private final Person tamsin = people.joined("tamsin", "Tamsin Achterberg");
    private final Programmes programmes = new ProgrammesInMemory();
    private final Options options = new Options();
    private final ProgrammeOffice office = new ProgrammeOffice(people, programmes, options, new LocalTurns());

    @Before
    public void rosaRunsJira() {
        people.administrates(rosa);
        people.asks(rosa);
    }

    @Test
    public void a_programme_gets_its_option_in_jira() {
        Programme programme = office.open(draft("  Engineering 2026 ", "tamsin"));

        assertThat(programme.name()).isEqualTo("Engineering 2026");
        assertThat(programme.managedBy(tamsin.key())).isTrue();
        assertThat(options.names).containsEntry(programme.optionId(), "Engineering 2026");
    }

    @Test
    public void a_programme_keeps_its_option_when_its_name_changes() {
        Programme before = office.open(draft("Engineering 2026", "tamsin"));

        Programme after = office.change(before.id(), draft("Engineering & Operations", "tamsin", "rosa"));

        assertThat(programmes.all()).containsExactly(after);
        assertThat(after.managerKeys()).containsExactlyInAnyOrder(tamsin.key(), rosa.key());
        assertThat(options.names).containsExactly(Map.entry(before.optionId(), "Engineering & Operations"));
    }

    @Test
    public void two_programmes_never_have_the_same_name() {
        Programme first = office.open(draft("Engineering", "tamsin"));
        Programme second = office.open(draft("Returners", "tamsin"));

        assertThat(refusal(() -> office.open(draft("ENGINEERING", "tamsin"))).field()).isEqualTo("name");
        assertThat(refusal(() -> office.change(second.id(), draft("Engineering", "tamsin"))).field()).isEqualTo("name");
        assertThat(office.change(first.id(), draft("engineering", "tamsin")).name()).isEqualTo("engineering");
    }

    @Test
    public void everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
        people.left("mei", "陳美玲");

        Refusal refusal = refusal(() -> office.open(new ProgrammeDraft("x".repeat(256), null, 0, null, List.of("mei", "nobody"))));

        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("name", "rhythm", "months", "visibility", "managers", "managers");
        assertThat(programmes.all()).isEmpty();
        assertThat(options.names).isEmpty();
    }

    @Test
    public void only_jira_administrators_open_and_change_programmes() {
        Programme programme = office.open(draft("Engineering", "tamsin"));
        people.asks(tamsin);

        assertThat(refusal(() -> office.open(draft("Mine", "tamsin"))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal(() -> office.change(programme.id(), draft("Mine", "tamsin"))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(programmes.all()).containsExactly(programme);
    }

    private static ProgrammeDraft draft(String name, String... managers) {
        return new ProgrammeDraft(name, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, List.of(managers));
    }

    private static Refusal refusal(ThrowingCallable activity) {
        return catchThrowableOfType(Refusal.class, activity);
    }

    private static final class Options implements ProgrammeOptions {
        private final Map<Long, String> names = new TreeMap<>();

        @Override
        public long add(String programmeName) {
            long id = 10300L + names.size();
            names.put(id, programmeName);
            return id;
        }

        @Override
        public void rename(long optionId, String programmeName) {
            names.put(optionId, programmeName);
        }
    }
}
