package org.mentoringpair.sandbox.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.PlayedJira;
import org.mentoringpair.sandbox.people.Accounts;

public class ProjectChecksTest {
    private static final ProjectTemplate PLAIN = new ProjectTemplate("some:plain", "business", 10, "Plain", "", "", null);

    private PlayedJira jira;

    @Before
    public void start() {
        jira = PlayedJira.onH2();
        jira.get(ProjectCreation.class).create(new NewProject("Signals", "SIG", "admin", "", PLAIN));
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void a_key_is_two_to_ten_capital_letters_and_digits_and_begins_with_a_letter() {
        assertThat(Map.of("AB", "", "A1", "", "ABCDEFGHIJ", "", "A", "projectKey", "ab", "projectKey", "1A", "projectKey",
                "A B", "projectKey", "A-B", "projectKey", "ÄB", "projectKey", "ABCDEFGHIJK", "projectKey"))
                .allSatisfy((key, wrong) -> assertThat(String.join(",", check("Points", key, "admin").getErrors().keySet())).as(key).isEqualTo(wrong));
        assertThat(check("Points", "", "admin").getErrors()).containsOnlyKeys("projectKey");
    }

    @Test
    public void a_key_and_a_name_are_taken_once() {
        assertThat(check("Points", "SIG", "admin").getErrors()).containsEntry("projectKey", "Project 'Signals' uses this project key.");
        assertThat(check("sIgNaLs", "PTS", "admin").getErrors()).containsEntry("projectName", "A project with that name already exists.");
    }

    @Test
    public void a_name_has_two_to_eighty_characters() {
        assertThat(check("P", "PTS", "admin").getErrors()).containsOnlyKeys("projectName");
        assertThat(check("P".repeat(80), "PTS", "admin").hasAnyErrors()).isFalse();
        assertThat(check("P".repeat(81), "PTS", "admin").getErrors()).containsOnlyKeys("projectName");
        assertThat(check("   ", "PTS", "admin").getErrors()).containsOnlyKeys("projectName");
    }

    @Test
    public void the_lead_exists_and_is_active() {
        Accounts accounts = jira.get(Accounts.class);
        accounts.setActive(accounts.byName("priya").orElseThrow(), false);

        assertThat(check("Points", "PTS", "nobody").getErrors()).containsOnlyKeys("projectLead");
        assertThat(check("Points", "PTS", "").getErrors()).containsOnlyKeys("projectLead");
        assertThat(check("Points", "PTS", "priya").getErrors()).containsOnlyKeys("projectLead");
        assertThat(check("Points", "PTS", "siobhan").hasAnyErrors()).isFalse();
    }

    @Test
    public void a_description_fits_its_column() {
        ProjectChecks checks = jira.get(ProjectChecks.class);

        assertThat(checks.check(new NewProject("Points", "PTS", "admin", "d".repeat(4000), PLAIN)).hasAnyErrors()).isFalse();
        assertThat(checks.check(new NewProject("Points", "PTS", "admin", "d".repeat(4001), PLAIN)).getErrors()).containsOnlyKeys("projectDescription");
    }

    @Test
    public void a_key_is_suggested_from_the_name() {
        assertThat(NewProject.suggestedKey("Amara and Siobhan")).isEqualTo("AAS");
        assertThat(NewProject.suggestedKey("Signals")).isEqualTo("SIGN");
        assertThat(NewProject.suggestedKey("O'Sullivan")).isEqualTo("OSUL");
        assertThat(NewProject.suggestedKey("田中")).isEmpty();
        assertThat(NewProject.suggestedKey("a b c d e f g h i j k l")).isEqualTo("ABCDEFGHIJ");
    }

    private ErrorCollection check(String name, String key, String lead) {
        return jira.get(ProjectChecks.class).check(new NewProject(name, key, lead, "", PLAIN));
    }
}
