package org.mentoringpair.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalTurns;

public class FeedingTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person siobhan = people.joined("siobhan", "Siobhan O'Brien");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final FeedAddresses addresses = new FeedAddressesInMemory();
    private final Feeding feeding = new Feeding(addresses, people, new LocalTurns(), Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    @Test
    public void whoever_has_the_address_reads_the_calendar_of_the_one_who_made_it() {
        String hers = made(siobhan);
        String his = made(misaki);

        assertThat(feeding.reader(hers)).isEqualTo(siobhan);
        assertThat(feeding.reader(his)).isEqualTo(misaki);
        assertThat(hers).matches("[0-9]+-[A-Za-z0-9_-]{43}").isNotEqualTo(his);
    }

    @Test
    public void the_secret_is_kept_nowhere() {
        String secret = made(siobhan).replaceFirst("[0-9]+-", "");

        assertThat(addresses.of(siobhan.key()).orElseThrow().toString()).doesNotContain(secret);
        assertThat(addresses.of(siobhan.key()).orElseThrow().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    public void what_was_taken_back_replaced_or_never_given_reads_nothing() {
        String first = made(siobhan);
        String second = made(siobhan);
        String his = made(misaki);
        missing(first);
        assertThat(feeding.reader(second)).isEqualTo(siobhan);

        feeding.revoke(siobhan);
        feeding.revoke(siobhan);

        missing(second);
        missing("");
        missing("1-");
        missing("99-" + "A".repeat(43));
        missing(his.substring(0, his.length() - 1) + (his.endsWith("A") ? "B" : "A"));
        missing(his.replaceFirst("[0-9]+-", "1-"));
        missing(his + "\n");
        assertThat(feeding.madeAt(siobhan)).isEmpty();
        assertThat(feeding.madeAt(misaki)).isPresent();
    }

    @Test
    public void the_same_form_sent_twice_makes_one_address_and_shows_it_once() {
        String form = UUID.randomUUID().toString();
        String token = feeding.make(siobhan, form).orElseThrow();

        assertThat(feeding.make(siobhan, form)).isEmpty();
        assertThat(feeding.reader(token)).isEqualTo(siobhan);
        assertThatThrownBy(() -> feeding.make(siobhan, null)).isInstanceOf(Refusal.class);
    }

    @Test
    public void whose_account_was_deactivated_has_no_calendar() {
        Person ivo = people.left("ivo", "Ivo <img src=x onerror=alert(1)>");

        missing(made(ivo));
    }

    @Test
    public void whoever_may_not_use_jira_any_more_has_no_calendar() {
        String hers = made(siobhan);

        people.losesLicence(siobhan);

        missing(hers);
    }

    private String made(Person person) {
        return feeding.make(person, UUID.randomUUID().toString()).orElseThrow();
    }

    private void missing(String token) {
        assertThatThrownBy(() -> feeding.reader(token)).as(token).isInstanceOf(CalendarMissing.class);
    }
}
