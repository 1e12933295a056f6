package org.mentoringpair.sandbox.software;

import com.atlassian.greenhopper.api.customfield.ManagedCustomFieldsService;
import com.atlassian.greenhopper.api.issuetype.ManagedIssueTypesService;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import org.mentoringpair.sandbox.WithJiraSoftware;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What Jira Software tells other apps about its epics. */
@Component
@Conditional(WithJiraSoftware.class)
final class Epics implements ManagedCustomFieldsService, ManagedIssueTypesService {
    static final String TYPE = "Epic";

    private final CustomFieldManager fields;
    private final IssueTypeManager types;

    /** @param seeds only so that the seed data stand before anybody asks */
    Epics(CustomFieldManager fields, IssueTypeManager types, SeedEpics seeds) {
        this.fields = fields;
        this.types = types;
    }

    static boolean isEpic(IssueType type) {
        return type.getName().equals(TYPE);
    }

    @Override
    public ServiceOutcome<CustomField> getEpicLinkCustomField() {
        return field(EpicFieldTypes.EPIC_LINK);
    }

    @Override
    public ServiceOutcome<CustomField> getEpicNameCustomField() {
        return field(EpicFieldTypes.EPIC_NAME);
    }

    private ServiceOutcome<CustomField> field(String type) {
        return Outcome.of(fields.getCustomFieldObjects().stream().filter(field -> field.getCustomFieldType().getKey().equals(type)).findFirst());
    }

    @Override
    public ServiceOutcome<IssueType> getEpicIssueType() {
        return Outcome.of(types.getIssueTypes().stream().filter(type -> type.getName().equals(TYPE)).findFirst());
    }
}
