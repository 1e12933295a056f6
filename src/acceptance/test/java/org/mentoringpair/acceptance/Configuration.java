package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the app sets up in Jira, looked up where Jira keeps it: Jira itself would let most of it be there twice. */
final class Configuration {
    private static final List<String> NAMES = List.of(
            "field_name FROM custom_field", "screen_name FROM field_screen", "scheme_name FROM field_screen_scheme",
            "scheme_name FROM issue_type_screen_scheme", "scheme_name FROM issue_type_scheme", "scheme_name FROM workflow_scheme",
            "scheme_name FROM permission_scheme", "link_name FROM issue_link_type", "type_name FROM issue_type",
            "role_name FROM project_role", "workflow_name FROM workflow", "status_name FROM issue_status", "resolution_name FROM resolution",
            "option_value || ' of ' || field_id FROM custom_field_option", "tab_name || ' of ' || screen_id FROM field_screen_tab",
            "field_id || ' on ' || tab_id FROM field_screen_item", "actor_parameter || role_id || ' in ' || project_id FROM project_role_actor");

    private Configuration() {
    }

    static void isThereOnce(PostgreSqlDatabase database) {
        for (String names : NAMES) {
            // where a name is taken the app adds "(Mentoring)" to its own: a second set would bear such names
            assertThat(database.texts("SELECT " + names)).as(names).isNotEmpty().doesNotHaveDuplicates().noneMatch(name -> name.endsWith("(Mentoring)"));
        }
    }
}
