package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server. */
public interface SchemeManager {
    Scheme createSchemeAndEntities(Scheme scheme);

    Scheme getSchemeObject(Long id);

    Scheme getSchemeObject(String name);

    Scheme createSchemeObject(String name, String description);

    List<Project> getProjects(Scheme scheme);

    GenericValue getScheme(Long id) throws GenericEntityException;

    GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity schemeEntity) throws GenericEntityException;

    void updateScheme(GenericValue scheme) throws GenericEntityException;

    void addSchemeToProject(Project project, Scheme scheme);

    void removeSchemesFromProject(Project project);
}
