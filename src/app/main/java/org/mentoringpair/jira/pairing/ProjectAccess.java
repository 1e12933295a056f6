package org.mentoringpair.jira.pairing;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.people.Person;

/** What a project is there for, and who may administer it. */
final class ProjectAccess {
    private final IssueTypeSchemeManager issueTypes;
    private final PermissionManager permissions;
    private final UserManager users;
    private final SharedConfiguration configuration;

    ProjectAccess(IssueTypeSchemeManager issueTypes, PermissionManager permissions, UserManager users, SharedConfiguration configuration) {
        this.issueTypes = issueTypes;
        this.permissions = permissions;
        this.users = users;
        this.configuration = configuration;
    }

    /** A project was made as a Mentoring Pair if its issues may be of that type; Jira remembers no blueprint. */
    boolean holdsPairs(Project project) {
        return configuration.complete() && issueTypes.getIssueTypesForProject(project).stream()
                .anyMatch(type -> type.getId().equals(configuration.issueType(MentoringIssueType.PAIR)));
    }

    boolean isAdministeredBy(Person person, Project project) {
        return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, users.getUserByKey(person.key()));
    }
}
