package org.mentoringpair.sandbox.software;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.mentoringpair.sandbox.WithJiraSoftware;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.mentoringpair.sandbox.links.LinkTypes;
import org.ofbiz.core.entity.GenericEntityException;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What Jira Software adds to a Jira when it is installed: the type Epic, its fields, their place on the default screen, the epic's link. */
@Component
@Conditional(WithJiraSoftware.class)
final class SeedEpics {
    static final String LINK_STYLE = "jira_gh_epic_story";
    private static final long DEFAULT_SCREEN = 1;

    private final IssueTypeManager types;
    private final CustomFieldManager fields;
    private final FieldScreenManager screens;
    private final LinkTypes links;

    SeedEpics(Database database, IssueTypeManager types, CustomFieldManager fields, FieldScreenManager screens, LinkTypes links) {
        this.types = types;
        this.fields = fields;
        this.screens = screens;
        this.links = links;
        Seeds.once(database, "jira software", this::plant);
    }

    private void plant() {
        IssueType epic = types.createIssueType(Epics.TYPE, "Created by Jira Software - do not edit or delete. Issue type for a big user story that needs to be broken down.", null);
        CustomField name = field("Epic Name", "Provide a short name to identify this epic.", EpicFieldTypes.EPIC_NAME, List.of(epic));
        CustomField link = field("Epic Link", "Choose an epic to assign this issue to.", EpicFieldTypes.EPIC_LINK, List.of());
        FieldScreen screen = screens.getFieldScreen(DEFAULT_SCREEN);
        screen.getTabs().get(0).addFieldScreenLayoutItem(name.getId());
        screen.getTabs().get(0).addFieldScreenLayoutItem(link.getId());
        links.createIssueLinkType("Epic-Story Link", "has Epic", "is Epic of", LINK_STYLE);
    }

    private CustomField field(String name, String description, String type, List<IssueType> types) {
        try {
            return fields.createCustomField(name, description, fields.getCustomFieldType(type), fields.getCustomFieldSearcher(type + "-searcher"),
                    List.of(GlobalIssueContext.getInstance()), types);
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }
}
