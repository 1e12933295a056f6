package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class FieldKindsTest extends OnBothDatabases {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> 'quoted' 田中";

    @Test
    public void each_kind_gives_back_what_was_typed_as_the_object_that_jira_hands_out() {
        Map<String, Object[]> table = Map.of(
                "textfield", new Object[] {HOSTILE, HOSTILE},
                "textarea", new Object[] {HOSTILE + "\r\nsecond line", HOSTILE + "\nsecond line"},
                "datepicker", new Object[] {"29/Feb/28", Timestamp.valueOf("2028-02-29 00:00:00")},
                "float", new Object[] {"-12.50", -12.5},
                "url", new Object[] {"https://www.example.com/?a=b&c=d", "https://www.example.com/?a=b&c=d"},
                "userpicker", new Object[] {"siobhan", jira.person("siobhan")});

        table.forEach((type, row) -> {
            CustomField field = jira.fieldOnScreen(type, "A " + type);
            MutableIssue issue = jira.create(jira.input("Task", "With " + type).type(field.getId(), (String) row[0]));
            assertThat(jira.again(issue).getCustomFieldValue(field)).as(type).isEqualTo(row[1]);
            assertThat(field.getValue(jira.again(issue))).as(type).isEqualTo(row[1]);
        });
    }

    @Test
    public void an_option_is_set_by_its_id_and_an_unknown_one_is_refused() {
        CustomField health = jira.fieldOnScreen("select", "Health");
        Option stalled = jira.get(OptionsManager.class).createOption(health.getConfigurationSchemes().get(0).getOneAndOnlyConfig(), null, 2L, "Stalled");
        jira.get(OptionsManager.class).createOption(health.getConfigurationSchemes().get(0).getOneAndOnlyConfig(), null, 1L, "On track");

        MutableIssue issue = jira.create(jira.input("Task", "How is it?").type(health.getId(), stalled.getOptionId().toString()));

        assertThat(jira.again(issue).getCustomFieldValue(health)).isEqualTo(stalled);
        assertThat(jira.get(OptionsManager.class).getOptions(health.getRelevantConfig(issue))).extracting(Option::getValue).containsExactly("On track", "Stalled");
        assertThat(refusal(health, "4711")).startsWith("Invalid value '4711'. Allowed values are: ");
    }

    @Test
    public void what_is_no_value_of_the_kind_is_refused_at_the_field() {
        String[][] table = {{"float", "twelve", "'twelve' is an invalid number"}, {"float", "1e15", "Number '1e15' exceeds"},
            {"datepicker", "30/Feb/26", "You did not enter a valid date."}, {"datepicker", "2026-02-03", "You did not enter a valid date."},
            {"url", "javascript:alert(1)", "'javascript:alert(1)' is not a valid URL."}, {"userpicker", "o'nobody", "User 'o'nobody' was not found"},
            {"textfield", "x".repeat(256), "Field can't exceed 255 characters."}, {"textarea", "x".repeat(32768), "The entered text is too long."}};

        for (String[] row : table) {
            assertThat(refusal(jira.fieldOnScreen(row[0], "Refusing " + row[0]), row[1])).as(row[0]).startsWith(row[2]);
        }
    }

    @Test
    public void an_emptied_field_has_no_value() {
        CustomField field = jira.fieldOnScreen("float", "Baseline");
        MutableIssue issue = jira.create(jira.input("Task", "Measure").type(field.getId(), "3"));

        IssueService service = jira.get(IssueService.class);
        service.update(jira.person("admin"), service.validateUpdate(jira.person("admin"), issue.getId(), new IssueInput().type(field.getId(), "")));

        assertThat(jira.again(issue).getCustomFieldValue(field)).isNull();
    }

    @Test
    public void a_wrong_key_finds_no_type_and_what_jira_has_beyond_this_says_so() {
        CustomFieldManager fields = jira.get(CustomFieldManager.class);

        assertThat(fields.getCustomFieldType("textfield")).isNull();
        assertThat(fields.getCustomFieldType(SmallJira.TYPES + "textfeild")).isNull();
        assertThat(fields.getCustomFieldSearcher(SmallJira.TYPES + "daterange")).isNotNull();
        assertThatThrownBy(() -> fields.getCustomFieldType(SmallJira.TYPES + "cascadingselect")).isInstanceOf(NotPlayed.class).hasMessageContaining("cascadingselect");
    }

    @Test
    public void fields_may_share_a_name_and_be_limited_to_types() throws Exception {
        CustomFieldManager fields = jira.get(CustomFieldManager.class);
        CustomField one = jira.field("textfield", "Programme");
        CustomField two = fields.createCustomField("Programme", null, fields.getCustomFieldType(SmallJira.TYPES + "textfield"), null,
                List.of(GlobalIssueContext.getInstance()), List.of(jira.type("Bug")));

        assertThat(fields.getCustomFieldObjectsByName("Programme")).containsExactlyInAnyOrder(one, two);
        assertThat(two.getRelevantConfig(jira.create("Task", "No bug"))).isNull();
        assertThat(two.getRelevantConfig(jira.create("Bug", "A bug"))).isNotNull();
    }

    private String refusal(CustomField field, String typed) {
        Map<String, String> errors = jira.get(IssueService.class)
                .validateCreate(jira.person("admin"), jira.input("Task", "Refused").type(field.getId(), typed)).getErrorCollection().getErrors();
        assertThat(errors).containsOnlyKeys(field.getId());
        return errors.get(field.getId());
    }
}
