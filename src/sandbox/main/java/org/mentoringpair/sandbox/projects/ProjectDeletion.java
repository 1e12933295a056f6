package org.mentoringpair.sandbox.projects;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes a project away with its issues and roles. Schemes stay, and so does what apps keep until they hear of it. */
@Component
final class ProjectDeletion {
    private final Database database;
    private final ObjectProvider<ProjectRemains> remains;
    private final EventPublisher events;

    ProjectDeletion(Database database, ObjectProvider<ProjectRemains> remains, EventPublisher events) {
        this.database = database;
        this.remains = remains;
        this.events = events;
    }

    /** Whoever asks has seen to it that the person may. */
    void delete(StoredProject project, ApplicationUser user) {
        database.inTransaction(() -> {
            remains.forEach(remain -> remain.forgetProject(project.getId()));
            for (String table : List.of("project_role_actor", "project_scheme")) {
                database.sql("DELETE FROM " + table + " WHERE project_id = ?").param(project.getId()).update();
            }
            database.sql("DELETE FROM project WHERE id = ?").param(project.getId()).update();
            database.afterCommit(() -> events.publish(new ProjectDeletedEvent(user, project)));
        });
    }
}
