package com.atlassian.greenhopper.api.customfield;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.fields.CustomField;

/** Declared for compiling only. Source: jira-software-11.2.0, https://docs.atlassian.com/jira-software/11.2.0/com/atlassian/greenhopper/api/customfield/ManagedCustomFieldsServiceImpl.html */
public interface ManagedCustomFieldsService {
    ServiceOutcome<CustomField> getEpicLinkCustomField();

    ServiceOutcome<CustomField> getEpicNameCustomField();
}
