package org.mentoringpair.jira.setup;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import org.mentoringpair.jira.JirasRefusal;

/**
 * Lets whoever created a mentoring project open it while it has no pair, so that they find the pair's set-up on its
 * page. The project is empty until then, and setting up the pair takes the membership away.
 */
final class WayIn {
    private static final String USERS = "atlassian-user-role-actor";

    private final RememberedConfiguration configuration;
    private final ProjectRoleManager roles;
    private final ProjectRoleService membership;
    private final JiraAuthenticationContext authentication;

    WayIn(RememberedConfiguration configuration, ProjectRoleManager roles, ProjectRoleService membership, JiraAuthenticationContext authentication) {
        this.configuration = configuration;
        this.roles = roles;
        this.membership = membership;
        this.authentication = authentication;
    }

    void open(Project project) {
        if (hasPair(project) || roles.isUserInProjectRole(authentication.getLoggedInUser(), role(MentoringRole.PROGRAMME_MANAGER), project)) {
            return;
        }
        ErrorCollection errors = new SimpleErrorCollection();
        List<String> creator = List.of(authentication.getLoggedInUser().getKey());
        membership.addActorsToProjectRole(creator, role(MentoringRole.PROGRAMME_MANAGER), project, USERS, errors);
        JirasRefusal.unlessFree(errors);
    }

    private boolean hasPair(Project project) {
        return !roles.getProjectRoleActors(role(MentoringRole.MENTOR), project).getUsers().isEmpty();
    }

    private ProjectRole role(MentoringRole role) {
        return roles.getProjectRole(configuration.role(role));
    }
}
