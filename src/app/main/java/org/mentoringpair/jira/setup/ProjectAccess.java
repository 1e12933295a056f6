package org.mentoringpair.jira.setup;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;

/** Who gets into a mentoring project, and who reads its issues. */
final class ProjectAccess {
    private final RememberedConfiguration configuration;
    private final PermissionSchemeManager permissionSchemes;
    private final Sealing sealing;

    ProjectAccess(RememberedConfiguration configuration, PermissionSchemeManager permissionSchemes, Sealing sealing) {
        this.configuration = configuration;
        this.permissionSchemes = permissionSchemes;
        this.sealing = sealing;
    }

    boolean possible() {
        return permissionSchemes.getSchemeObject(configuration.scheme(ItemKind.PERMISSION_SCHEME)) != null
                && sealing.possible(configuration.scheme(ItemKind.ISSUE_SECURITY_SCHEME), configuration.securityLevel(MentoringLevel.PAIR_ONLY));
    }

    /** With no permission scheme at all nobody may do anything, which is the right side to fail on: until the project is sealed it has none. */
    void renew(Project project) {
        permissionSchemes.removeSchemesFromProject(project);
        sealing.seal(project, configuration.scheme(ItemKind.ISSUE_SECURITY_SCHEME));
        permissionSchemes.addSchemeToProject(project, permissionSchemes.getSchemeObject(configuration.scheme(ItemKind.PERMISSION_SCHEME)));
    }
}
