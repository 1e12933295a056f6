package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.Test;

/** What every collection of contacts promises. */
public abstract class ContactsContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:15:00.123Z");

    abstract Contacts contacts();

    @Test
    public void the_latest_contact_is_the_latest_in_time_not_the_last_one_noted() {
        contacts().note(contact(1, 10003, 501, 60));
        contacts().note(contact(1, 10004, 502, 5));
        contacts().note(contact(2, 10009, 503, 90));

        assertThat(contacts().latest(1)).contains(contact(1, 10003, 501, 60));
        assertThat(contacts().latest(3)).isEmpty();
    }

    @Test
    public void a_comment_counts_once() {
        contacts().note(contact(1, 10003, 501, 0));

        contacts().note(contact(1, 10003, 501, 30));

        assertThat(contacts().latest(1)).contains(contact(1, 10003, 501, 0));
    }

    @Test
    public void what_was_said_on_a_deleted_milestone_is_forgotten() {
        contacts().note(contact(1, 10003, 501, 60));
        contacts().note(contact(1, 10004, 502, 5));

        contacts().forgetIssue(10003);

        assertThat(contacts().latest(1)).contains(contact(1, 10004, 502, 5));
    }

    @Test
    public void the_contacts_of_a_pair_that_is_no_more_are_forgotten() {
        contacts().note(contact(1, 10003, 501, 60));
        contacts().note(contact(2, 10009, 503, 90));

        contacts().forgetPair(1);

        assertThat(contacts().latest(1)).isEmpty();
        assertThat(contacts().latest(2)).isPresent();
    }

    static Contact contact(long pairId, long issueId, long commentId, int minutes) {
        return new Contact(pairId, issueId, commentId, "siobhan", MONDAY.plusSeconds(60L * minutes));
    }
}
