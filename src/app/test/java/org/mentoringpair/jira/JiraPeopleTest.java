package org.mentoringpair.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.people.People;
import org.mentoringpair.jiraapi.StaticParts;
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
    public void whoever_has_no_application_of_jira_or_is_switched_off_does_not_use_it() {
        ApplicationRoleManager access = mock(ApplicationRoleManager.class);
        StaticParts.give(ApplicationRoleManager.class, access);
        ApplicationUser misaki = mock(ApplicationUser.class);
        when(users.getUserByKey("JIRAUSER10100")).thenReturn(misaki);

        assertThat(people.usesJira(new Person("JIRAUSER10100", "misaki", "佐藤 美咲", true))).isFalse();
        when(access.hasAnyRole(misaki)).thenReturn(true);
        assertThat(people.usesJira(new Person("JIRAUSER10100", "misaki", "佐藤 美咲", true))).isTrue();
        assertThat(people.usesJira(new Person("JIRAUSER10100", "misaki", "佐藤 美咲", false))).isFalse();
        assertThat(people.usesJira(new Person("gone", "ivo", "Ivo <img src=x onerror=alert(1)>", true))).isFalse();
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
