package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import org.springframework.stereotype.Component;

@Component
final class ProjectDirectory implements ProjectManager {
    private final Projects projects;

    ProjectDirectory(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : projects.byId(id).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return projects.byKey(key).orElse(null);
    }
}
