package org.mentoringpair.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class UidsTest {
    @Test
    public void an_appointment_is_called_after_what_it_is_and_where_its_jira_is() {
        assertThat(Uids.of("check-in-7", "https://jira.example.com/jira")).isEqualTo("check-in-7@jira.example.com");
        assertThat(Uids.of("check-in-7", "http://localhost:2990/jira")).isEqualTo("check-in-7@localhost");
    }

    @Test
    public void a_host_that_is_odd_is_one_all_the_same() {
        assertThat(Uids.of("event-3", "http://our_jira:8080/jira")).isEqualTo("event-3@our_jira");
        assertThat(Uids.of("event-3", "http://[2001:db8::7]:8080")).isEqualTo("event-3@[2001:db8::7]");
    }
}
