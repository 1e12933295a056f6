package org.mentoringpair.sandbox.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.PageVisit;
import org.mentoringpair.sandbox.PlayedJira;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Credentials;
import org.mentoringpair.sandbox.people.Groups;

public class AdministrationTest {
    private PlayedJira jira;

    @Before
    public void start() {
        jira = PlayedJira.onH2();
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void only_jira_administrators_see_administration() {
        for (String address : new String[] {"/secure/admin/ViewApplicationProperties.jspa", "/secure/admin/user/UserBrowser.jspa", "/secure/admin/user/AddUser!default.jspa"}) {
            assertThat(PageVisit.get(jira, "admin", address, Map.of()).status()).as(address).isEqualTo(200);
            assertThat(PageVisit.get(jira, "tamsin", address, Map.of()).status()).as(address).isEqualTo(403);
        }
        assertThat(PageVisit.post(jira, "tamsin", "/secure/admin/user/EditUser.jspa", Map.of("name", "victor", "active", "false")).status()).isEqualTo(403);
        assertThat(jira.person("victor").isActive()).isTrue();
    }

    @Test
    public void a_new_user_can_log_in_is_licensed_and_has_a_key_of_their_own() {
        PageVisit.post(jira, "admin", "/secure/admin/user/AddUser.jspa",
                Map.of("username", "noor", "fullname", "Noor <script>", "email", "noor@example.com", "password", "secret"));

        assertThat(jira.get(Credentials.class).check("noor", "secret")).isPresent();
        assertThat(jira.get(Groups.class).isLicensed(jira.person("noor"))).isTrue();
        assertThat(jira.person("noor").getKey()).startsWith("JIRAUSER");
        assertThat(PageVisit.get(jira, "admin", "/secure/admin/user/UserBrowser.jspa", Map.of()).body()).contains("Noor &lt;script&gt;");
    }

    @Test
    public void wrong_input_is_told_at_its_field_and_kept() {
        PageVisit refused = PageVisit.post(jira, "admin", "/secure/admin/user/AddUser.jspa",
                Map.of("username", "Priya", "fullname", "", "email", "nonsense", "password", ""));

        assertThat(refused.body()).contains("lower case").contains("full name").contains("valid email").contains("specify a password")
                .contains("value=\"Priya\"").contains("value=\"nonsense\"");
        assertThat(PageVisit.post(jira, "admin", "/secure/admin/user/AddUser.jspa",
                Map.of("username", "priya", "fullname", "Priya", "email", "p@example.com", "password", "x")).body()).contains("already exists");
    }

    @Test
    public void a_deactivated_user_comes_back_and_nobody_deactivates_themselves() {
        String edit = "/secure/admin/user/EditUser.jspa";

        PageVisit.post(jira, "admin", edit, Map.of("name", "victor", "active", "false"));
        assertThat(jira.get(Accounts.class).byName("victor").orElseThrow().isActive()).isFalse();
        PageVisit.post(jira, "admin", edit, Map.of("name", "victor", "active", "true"));
        assertThat(jira.person("victor").isActive()).isTrue();
        assertThat(PageVisit.post(jira, "admin", edit, Map.of("name", "admin", "active", "false")).status()).isEqualTo(404);
        assertThat(jira.person("admin").isActive()).isTrue();
    }
}
