package org.mentoringpair.sandbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.PlayedJira;

public class SeedTest {
    private PlayedJira jira;
    private Accounts accounts;

    @Before
    public void start() {
        jira = PlayedJira.onH2("people");
        accounts = jira.get(Accounts.class);
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void everybody_logs_in_with_their_username_as_password() {
        Credentials credentials = jira.get(Credentials.class);

        assertThat(SeedPerson.ALL).allSatisfy(person ->
                assertThat(credentials.check(person.name(), person.name()).map(ApplicationUser::getKey)).contains(person.key()));
        assertThat(SeedPerson.ALL).extracting(SeedPerson::part)
                .containsExactlyInAnyOrder("Jira administrator", "Programme manager", "Mentor", "Mentor", "Mentee", "Mentee", "Mentee", "Outsider");
    }

    @Test
    public void a_wrong_password_an_unknown_name_and_a_deactivated_account_are_refused_alike() {
        Credentials credentials = jira.get(Credentials.class);
        Account passing = accounts.create("passing", "Passing Through", "passing@example.com", "secret");

        accounts.setActive(passing, false);

        assertThat(credentials.check("priya", "Priya")).isEmpty();
        assertThat(credentials.check("nobody", "nobody")).isEmpty();
        assertThat(credentials.check("passing", "secret")).isEmpty();
    }

    @Test
    public void a_second_start_adds_nobody() {
        int before = accounts.all().size();

        try (PlayedJira secondNode = PlayedJira.onH2("people")) {
            assertThat(secondNode.get(Accounts.class).all()).hasSize(before);
        }
    }

    @Test
    public void another_node_sees_a_deactivation_at_once() {
        Account leaving = accounts.create("leaving", "Leaving Soon", "leaving@example.com", "secret");
        try (PlayedJira other = PlayedJira.onH2("people")) {
            assertThat(other.person("leaving").isActive()).isTrue();

            accounts.setActive(leaving, false);

            assertThat(other.person("leaving").isActive()).isFalse();
        }
    }

    @Test
    public void some_keys_are_not_usernames_and_neither_is_looked_up_as_the_other() {
        UserManager users = jira.get(UserManager.class);
        List<SeedPerson> differing = SeedPerson.ALL.stream().filter(person -> !person.key().equals(person.name())).toList();

        assertThat(differing).hasSizeGreaterThanOrEqualTo(2).allSatisfy(person -> {
            assertThat(users.getUserByKey(person.name())).isNull();
            assertThat(users.getUserByName(person.key())).isNull();
            assertThat(users.getUserByKey(person.key()).getName()).isEqualTo(person.name());
            assertThat(person.key()).as("no later account can get this key").isEqualTo("JIRAUSER" + users.getUserByKey(person.key()).getId());
        });
    }

    @Test
    public void somebody_whose_account_is_gone_is_known_by_key_alone() {
        ApplicationUser gone = jira.get(UserManager.class).getUserByKeyEvenWhenUnknown("JIRAUSER99999");

        assertThat(gone.getDisplayName()).isEqualTo("JIRAUSER99999");
        assertThat(gone.isActive()).isFalse();
        assertThat(jira.get(UserManager.class).getUserByKey("JIRAUSER99999")).isNull();
    }

    @Test
    public void people_are_found_by_the_beginning_of_a_name_and_by_no_wildcard() {
        assertThat(accounts.search("o'sul", 10)).extracting(Account::getName).containsExactly("siobhan");
        assertThat(accounts.search("健", 10)).extracting(Account::getName).containsExactly("kenji");
        assertThat(accounts.search("%", 10)).isEmpty();
        assertThat(accounts.search("", 3)).hasSize(3);
    }

    @Test
    public void whoever_is_in_neither_group_of_the_licence_is_not_licensed() {
        Account visitor = accounts.create("visitor", "A Visitor", "visitor@example.com", "secret");
        Groups groups = jira.get(Groups.class);

        assertThat(groups.isLicensed(visitor)).isFalse();
        groups.add(Groups.SOFTWARE_USERS, visitor.getKey());
        assertThat(groups.isLicensed(visitor)).isTrue();
        assertThat(groups.isLicensed(null)).isFalse();
    }
}
