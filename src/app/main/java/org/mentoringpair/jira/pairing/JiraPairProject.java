package org.mentoringpair.jira.pairing;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.jira.setup.MentoringRole;
import org.mentoringpair.jira.setup.PreparedProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;

/** A pair's project as Jira keeps it. */
final class JiraPairProject implements PairProject {
    private final ProjectManager projects;
    private final PreparedProjects prepared;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final PairRoles roles;
    private final PairIssues issues;

    JiraPairProject(ProjectManager projects, PreparedProjects prepared, PermissionManager permissions, JiraAuthenticationContext authentication,
                    PairRoles roles, PairIssues issues) {
        this.projects = projects;
        this.prepared = prepared;
        this.permissions = permissions;
        this.authentication = authentication;
        this.roles = roles;
        this.issues = issues;
    }

    @Override
    public boolean prepared(long projectId) {
        return prepared.contains(projectId);
    }

    @Override
    public boolean administeredByAsking(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, authentication.getLoggedInUser());
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
    public Optional<OnIssue> onIssue(Pair pair) {
        return issues.onIssue(pair.issueId());
    }

    @Override
    public Map<Long, String> preparedBesides(Set<Long> projectIds) {
        return prepared.ids().stream().filter(id -> !projectIds.contains(id)).map(projects::getProjectObj).filter(Objects::nonNull)
                .collect(Collectors.toMap(Project::getId, Project::getName));
    }

    @Override
    public long issueFor(Pair pair, String summary, long programmeOption) {
        return issues.foundOrMade(pair, summary, programmeOption);
    }
}
