package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String name, String description, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds);

    void addProjectAssociations(FieldConfigScheme scheme, List<Project> projects);

    List<FieldConfigScheme> getAllSchemes();

    FieldConfigScheme getConfigScheme(Project project);

    Collection<IssueType> getIssueTypesForProject(Project project);
}
