package org.mentoringpair.jira.pairing;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringRole;
import org.mentoringpair.jira.setup.PreparedProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.people.Person;

/** A pair's project as Jira keeps it. */
final class JiraPairProject implements PairProject {
    private final ProjectManager projects;
    private final PreparedProjects prepared;
    private final PermissionManager permissions;
    private final UserManager users;
    private final PairRoles roles;
    private final PairIssues issues;

    JiraPairProject(ProjectManager projects, PreparedProjects prepared, PermissionManager permissions, UserManager users,
                    PairRoles roles, PairIssues issues) {
        this.projects = projects;
        this.prepared = prepared;
        this.permissions = permissions;
        this.users = users;
        this.roles = roles;
        this.issues = issues;
    }

    @Override
    public boolean prepared(long projectId) {
        return prepared.contains(projectId);
    }

    @Override
    public boolean administeredBy(Person person, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null
                && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, users.getUserByKey(person.key()));
    }

    @Override
    public void giveRoles(long projectId, String mentorKey, String menteeKey, Set<String> managerKeys) {
        Project project = projects.getProjectObj(projectId);
        roles.give(MentoringRole.MENTOR, project, Set.of(mentorKey));
        roles.give(MentoringRole.MENTEE, project, Set.of(menteeKey));
        roles.give(MentoringRole.PROGRAMME_MANAGER, project, managerKeys);
    }

    @Override
    public Members members(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return new Members(roles.members(MentoringRole.MENTOR, project), roles.members(MentoringRole.MENTEE, project),
                roles.members(MentoringRole.PROGRAMME_MANAGER, project));
    }

    @Override
    public long issueFor(Pair pair, String summary, long programmeOption) {
        return issues.foundOrMade(pair, summary, programmeOption);
    }
}
