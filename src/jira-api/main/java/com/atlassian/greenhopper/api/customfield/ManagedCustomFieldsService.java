package com.atlassian.greenhopper.api.customfield;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.fields.CustomField;

/** Declared for compiling only. Source: not in the record. */
public interface ManagedCustomFieldsService {
    ServiceOutcome<CustomField> getEpicLinkCustomField();

    ServiceOutcome<CustomField> getEpicNameCustomField();
}
