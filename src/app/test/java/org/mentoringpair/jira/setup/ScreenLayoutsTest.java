package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.jira.setup.ScreenTabLayout.EpicField;

public class ScreenLayoutsTest {
    @Test
    public void every_field_is_shown_on_the_issues_it_is_for() {
        assertThat(FieldDefinition.all()).allSatisfy(definition ->
                assertThat(fields(definition.issueType(), ScreenOperation.VIEW)).as(definition.field().name()).contains(definition.field()));
    }

    @Test
    public void no_screen_asks_for_a_field_that_its_issues_do_not_have() {
        for (MentoringIssueType type : MentoringIssueType.values()) {
            List<MentoringField> own = FieldDefinition.all().stream().filter(definition -> definition.issueType() == type).map(FieldDefinition::field).toList();
            for (ScreenOperation operation : ScreenOperation.values()) {
                assertThat(fields(type, operation)).filteredOn(MentoringField.class::isInstance).as(type + " " + operation).isSubsetOf(own);
            }
        }
    }

    @Test
    public void what_the_app_keeps_of_a_pair_cannot_be_typed_in() {
        assertThat(fields(MentoringIssueType.PAIR, ScreenOperation.CREATE)).containsExactly("summary", "description");
        assertThat(fields(MentoringIssueType.PAIR, ScreenOperation.EDIT)).containsExactly("summary", "description");
    }

    @Test
    public void whom_feedback_is_for_is_said_once() {
        assertThat(fields(MentoringIssueType.FEEDBACK, ScreenOperation.CREATE)).contains(MentoringField.FEEDBACK_FOR, MentoringField.FEEDBACK_ABOUT, MentoringField.FEEDBACK_ON);
        assertThat(fields(MentoringIssueType.FEEDBACK, ScreenOperation.EDIT)).contains(MentoringField.FEEDBACK_ABOUT)
                .doesNotContain(MentoringField.FEEDBACK_FOR, MentoringField.FEEDBACK_ON, MentoringField.IN_OWN_WORDS);
    }

    @Test
    public void a_goal_that_is_an_epic_can_be_named_and_a_milestone_put_into_it() {
        assertThat(fields(MentoringIssueType.GOAL, ScreenOperation.CREATE)).contains(EpicField.NAME).doesNotContain(MentoringField.MEASURE_NOW);
        assertThat(fields(MentoringIssueType.MILESTONE, ScreenOperation.CREATE)).contains(EpicField.LINK);
    }

    @Test
    public void long_forms_are_told_in_tabs() {
        assertThat(tabs(MentoringIssueType.GOAL)).containsExactly("goal", "smart", "real", "measure");
        assertThat(tabs(MentoringIssueType.CHARTER)).hasSize(7);
        assertThat(tabs(MentoringIssueType.FEEDBACK)).containsExactly("situation", "behaviour", "impact", "intent", "suggestion");
        assertThat(tabs(MentoringIssueType.REFLECTION)).hasSize(5).endsWith("gibbs");
        assertThat(tabs(MentoringIssueType.CONCERN)).hasSize(4);
    }

    @Test
    public void every_field_is_defined_once_and_says_in_at_most_450_letters_what_it_is_for() {
        assertThat(FieldDefinition.all()).extracting(FieldDefinition::field).containsExactlyInAnyOrder(MentoringField.values());
        assertThat(SetUpTexts.all()).allSatisfy((key, text) -> assertThat(text.length()).as(key).isLessThanOrEqualTo(StoredConfiguredItems.LONGEST));
    }

    private static List<Object> fields(MentoringIssueType type, ScreenOperation operation) {
        return ScreenLayouts.of(type, operation).stream().flatMap(tab -> tab.fields().stream()).toList();
    }

    private static List<String> tabs(MentoringIssueType type) {
        return Arrays.stream(ScreenOperation.values()).map(operation -> ScreenLayouts.of(type, operation)).findFirst().orElseThrow()
                .stream().map(ScreenTabLayout::name).toList();
    }
}
