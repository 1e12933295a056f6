package org.mentoringpair.sandbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.component.ComponentAccessor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.PlayedJira;
import org.mentoringpair.sandbox.database.Database;

public class ApplicationAccessTest {
    private PlayedJira jira;

    @Before
    public void start() {
        jira = PlayedJira.onH2("access");
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void whoever_is_in_no_group_of_the_licence_has_no_application_and_a_deactivated_account_keeps_its_own() {
        Accounts accounts = jira.get(Accounts.class);
        ApplicationRoleManager access = ComponentAccessor.getComponent(ApplicationRoleManager.class);
        assertThat(access.hasAnyRole(jira.person("priya"))).isTrue();

        accounts.setActive(accounts.byName("priya").orElseThrow(), false);
        assertThat(access.hasAnyRole(jira.person("priya"))).isTrue();
        jira.get(Database.class).sql("DELETE FROM app_membership WHERE user_key = ?").param(jira.person("priya").getKey()).update();

        assertThat(access.hasAnyRole(jira.person("priya"))).isFalse();
        assertThat(access.hasAnyRole(null)).isFalse();
    }
}
