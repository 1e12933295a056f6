package org.mentoringpair.jira.rules;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Texts;

/** A field that must not be empty when the transition is taken, and the sentence that says so at the field. */
public abstract class FieldSaid implements Validator {
    private final MentoringField field;
    private final String messageKey;
    private final CustomFieldManager customFields;
    private final SharedConfiguration configuration;
    private final Texts texts;

    protected FieldSaid(MentoringField field, String messageKey, CustomFieldManager customFields, SharedConfiguration configuration, Texts texts) {
        this.field = field;
        this.messageKey = messageKey;
        this.customFields = customFields;
        this.configuration = configuration;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        CustomField inJira = customFields.getCustomFieldObject(configuration.field(field));
        Object value = ((Issue) transientVars.get("issue")).getCustomFieldValue(inJira);
        if (value == null || value.toString().isBlank()) {
            InvalidInputException unsaid = new InvalidInputException();
            unsaid.addError(inJira.getId(), texts.get(messageKey));
            throw unsaid;
        }
    }
}
