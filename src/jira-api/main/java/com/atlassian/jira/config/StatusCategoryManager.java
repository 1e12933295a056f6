package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public interface StatusCategoryManager {
    StatusCategory getStatusCategoryByKey(String key);
}
