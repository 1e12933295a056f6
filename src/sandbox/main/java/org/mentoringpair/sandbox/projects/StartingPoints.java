package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the system dashboard shows everybody: what is assigned to them, and their projects; {@code projects/starting-points.vm}. */
@Component
public final class StartingPoints {
    private final Projects projects;
    private final IssueLists issues;

    StartingPoints(Projects projects, IssueLists issues) {
        this.projects = projects;
        this.issues = issues;
    }

    /** What the template shows. */
    public Map<String, Object> of(ApplicationUser user) {
        return Map.of("issues", issues.assignedTo(user), "projects", projects.browsableBy(user));
    }
}
