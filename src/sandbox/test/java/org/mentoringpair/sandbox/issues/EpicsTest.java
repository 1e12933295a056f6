package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.greenhopper.api.customfield.ManagedCustomFieldsService;
import com.atlassian.greenhopper.api.issuetype.ManagedIssueTypesService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import org.junit.Test;

public class EpicsTest extends OnBothDatabases {
    @Test
    public void an_epic_needs_a_name_of_its_own() {
        IssueService service = jira.get(IssueService.class);

        assertThat(service.validateCreate(jira.person("admin"), jira.input("Epic", "Speak in public")).getErrorCollection().getErrors())
                .containsOnlyKeys(epicName().getId());
        assertThat(epic("Speak in public").getCustomFieldValue(epicName())).isEqualTo("Speak in public");
        assertThat(jira.get(ManagedIssueTypesService.class).getEpicIssueType().get()).isEqualTo(jira.type("Epic"));
    }

    @Test
    public void an_issue_in_an_epic_has_the_epic_as_its_value_and_a_link_beside_it() {
        MutableIssue epic = epic("Lead a review");
        MutableIssue milestone = jira.create(jira.input("Task", "Watch one").type(epicLink().getId(), epic.getKey()));

        assertThat(jira.again(milestone).getCustomFieldValue(epicLink())).isEqualTo(epic);
        assertThat(jira.get(IssueLinkManager.class).getOutwardLinks(epic.getId())).extracting(IssueLink::getDestinationId).containsExactly(milestone.getId());
        assertThat(jira.get(IssueLinkTypeManager.class).getIssueLinkTypes()).extracting(type -> type.getName()).doesNotContain("Epic-Story Link");
    }

    @Test
    public void an_issue_changes_its_epic_and_loses_it_when_the_epic_goes() {
        MutableIssue first = epic("First");
        MutableIssue second = epic("Second");
        MutableIssue milestone = jira.create(jira.input("Task", "Move me").type(epicLink().getId(), first.getKey()));

        IssueService service = jira.get(IssueService.class);
        service.update(jira.person("admin"), service.validateUpdate(jira.person("admin"), milestone.getId(), new IssueInput().type(epicLink().getId(), second.getKey())));
        assertThat(jira.get(IssueLinkManager.class).getInwardLinks(milestone.getId())).extracting(IssueLink::getSourceId).containsExactly(second.getId());

        jira.get(IssueDeletion.class).delete((StoredIssue) jira.again(second), jira.person("admin"));
        assertThat(jira.again(milestone).getCustomFieldValue(epicLink())).isNull();
        assertThat(jira.get(IssueLinkManager.class).getInwardLinks(milestone.getId())).isEmpty();
    }

    @Test
    public void an_epic_is_in_no_epic_and_only_epics_are_epics() {
        MutableIssue task = jira.create("Task", "No epic");
        IssueService service = jira.get(IssueService.class);

        assertThat(service.validateCreate(jira.person("admin"), jira.input("Task", "x").type(epicLink().getId(), task.getKey())).getErrorCollection().getErrors())
                .containsEntry(epicLink().getId(), "Issue '" + task.getKey() + "' is not an epic.");
        assertThat(service.validateCreate(jira.person("admin"), jira.input("Epic", "x").type(epicName().getId(), "x").type(epicLink().getId(), epic("y").getKey()))
                .getErrorCollection().getErrors()).containsOnlyKeys(epicLink().getId());
    }

    @Test
    public void without_jira_software_there_is_nothing_of_it() {
        try (SmallJira plain = new SmallJira(make, false)) {
            assertThat(plain.context.getBeansOfType(ManagedCustomFieldsService.class)).isEmpty();
            assertThat(plain.get(CustomFieldManager.class).getCustomFieldObjects()).isEmpty();
            assertThat(plain.get(CustomFieldManager.class).getCustomFieldType("com.pyxis.greenhopper.jira:gh-epic-link")).isNull();
            assertThat(plain.create("Task", "Still works").getKey()).isEqualTo("PAIR-1");
        }
    }

    private MutableIssue epic(String name) {
        return jira.create(jira.input("Epic", name).type(epicName().getId(), name));
    }

    private CustomField epicName() {
        return jira.get(ManagedCustomFieldsService.class).getEpicNameCustomField().get();
    }

    private CustomField epicLink() {
        return jira.get(ManagedCustomFieldsService.class).getEpicLinkCustomField().get();
    }
}
