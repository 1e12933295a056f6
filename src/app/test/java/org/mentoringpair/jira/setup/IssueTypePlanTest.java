package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.greenhopper.api.customfield.ManagedCustomFieldsService;
import com.atlassian.greenhopper.api.issuetype.ManagedIssueTypesService;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.jira.JiraSoftware;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

public class IssueTypePlanTest {
    private final IssueTypeManager types = mock(IssueTypeManager.class);
    private final BundleContext bundle = mock(BundleContext.class);
    private final IssueTypePlan plan = new IssueTypePlan(types, mock(AvatarManager.class), mock(IssueLinkTypeManager.class), new JiraSoftware(bundle), null);
    private final KnownIds ids = new KnownIds(Map.of());

    @Test
    public void with_jira_software_a_goal_is_its_epic_and_no_link_is_needed() {
        jiraSoftwareIsThere();

        assertThat(item(ItemKey.of(MentoringIssueType.GOAL)).alreadyThere(new Label("Goal", ""), ids)).contains("6");
        assertThat(plan.items()).extracting(PlannedItem::key).doesNotContain(ItemKey.goalLinkType());
    }

    @Test
    public void without_jira_software_a_goal_is_a_type_of_its_own_with_a_link() {
        IssueType goal = type("10001", "Goal", "Something to work towards.");
        when(types.createIssueType("Goal", "Something to work towards.", 0L)).thenReturn(goal);

        PlannedItem planned = item(ItemKey.of(MentoringIssueType.GOAL));

        assertThat(planned.alreadyThere(new Label("Goal", ""), ids)).isEmpty();
        assertThat(planned.create(new Label("Goal", "Something to work towards."), ids)).isEqualTo("10001");
        assertThat(plan.items()).extracting(PlannedItem::key).contains(ItemKey.goalLinkType());
    }

    @Test
    public void an_action_is_a_sub_task() {
        IssueType action = type("10002", "Action", "One thing to do.");
        when(types.createSubTaskIssueType("Action", "One thing to do.", 0L)).thenReturn(action);

        assertThat(item(ItemKey.of(MentoringIssueType.ACTION)).create(new Label("Action", "One thing to do."), ids)).isEqualTo("10002");
        verify(types, never()).createIssueType(anyString(), anyString(), any());
    }

    @Test
    public void a_type_of_the_same_name_with_another_purpose_is_somebody_else_s() {
        IssueType theirs = type("3", "Milestone", "A release.");
        when(types.getIssueTypes()).thenReturn(List.of(theirs));
        PlannedItem milestone = item(ItemKey.of(MentoringIssueType.MILESTONE));

        assertThat(milestone.nameTaken("milestone")).isTrue();
        assertThat(milestone.alike(new Label("Milestone", "A step towards a goal."), ids)).isEmpty();
        assertThat(milestone.alike(new Label("Milestone", "A release."), ids)).contains("3");
    }

    private PlannedItem item(ItemKey key) {
        return plan.items().stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }

    private static IssueType type(String id, String name, String description) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        when(type.getDescription()).thenReturn(description);
        return type;
    }

    private void jiraSoftwareIsThere() {
        ManagedIssueTypesService issueTypes = mock(ManagedIssueTypesService.class);
        ManagedCustomFieldsService fields = mock(ManagedCustomFieldsService.class);
        ServiceOutcome<IssueType> epic = given(type("6", "Epic", "Big"));
        ServiceOutcome<CustomField> field = given(mock(CustomField.class));
        when(issueTypes.getEpicIssueType()).thenReturn(epic);
        when(fields.getEpicNameCustomField()).thenReturn(field);
        when(fields.getEpicLinkCustomField()).thenReturn(field);
        offered(ManagedIssueTypesService.class, issueTypes);
        offered(ManagedCustomFieldsService.class, fields);
    }

    private <T> void offered(Class<T> type, T service) {
        ServiceReference<T> reference = mock();
        when(bundle.getServiceReference(type.getName())).thenAnswer(call -> reference);
        when(bundle.getService(reference)).thenReturn(service);
    }

    private static <T> ServiceOutcome<T> given(T value) {
        ServiceOutcome<T> outcome = mock();
        when(outcome.isValid()).thenReturn(true);
        when(outcome.get()).thenReturn(value);
        return outcome;
    }
}
