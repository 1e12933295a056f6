package org.mentoringpair.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

public class JiraPeopleTest {
    private final UserManager users = mock(UserManager.class);
    private final People people = new JiraPeople(null, users, null);

    @Test
    public void somebody_is_found_by_their_username() {
        ApplicationUser misaki = mock(ApplicationUser.class);
        when(misaki.getKey()).thenReturn("JIRAUSER10100");
        when(users.getUserByName("misaki")).thenReturn(misaki);

        assertThat(people.withUsername("misaki")).map(Person::key).contains("JIRAUSER10100");
    }

    @Test
    public void what_a_database_would_not_take_is_nobodys_username_and_not_looked_up() {
        for (String odd : List.of("misaki\u0000", "misaki\ud83d", "mis\naki")) {
            assertThat(people.withUsername(odd)).isEmpty();
        }
        assertThat(people.withUsername(null)).isEmpty();

        verifyNoInteractions(users);
    }
}
