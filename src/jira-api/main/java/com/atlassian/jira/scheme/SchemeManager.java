package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;
import java.util.List;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server. */
public interface SchemeManager {
    Scheme createSchemeAndEntities(Scheme scheme);

    Scheme getSchemeObject(Long id);

    Scheme getSchemeObject(String name);

    List<Scheme> getSchemeObjects();

    void addSchemeToProject(Project project, Scheme scheme);

    void removeSchemesFromProject(Project project);
}
