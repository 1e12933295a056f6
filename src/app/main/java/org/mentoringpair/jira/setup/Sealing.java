package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import java.util.Objects;
import java.util.Optional;

/** Gives mentoring projects the issue security scheme, whose default level seals every issue from the moment it exists. */
final class Sealing {
    private final IssueSecuritySchemeManager schemes;
    private final ProjectsToPrepare projects;
    private final ProjectManager inJira;

    Sealing(IssueSecuritySchemeManager schemes, ProjectsToPrepare projects, ProjectManager inJira) {
        this.schemes = schemes;
        this.projects = projects;
        this.inJira = inJira;
    }

    /** Whether the scheme is there and new issues begin sealed: administrators may have deleted it or taken its default away. */
    boolean possible(long schemeId, long defaultLevel) {
        return schemes.getSchemeObject(schemeId) != null
                && Objects.equals(schemes.getIssueSecurityLevelScheme(schemeId).getDefaultSecurityLevelId(), defaultLevel);
    }

    /** A project that has the scheme keeps it without a moment in between in which new issues would not be sealed. */
    void seal(Project project, long schemeId) {
        Scheme scheme = Optional.ofNullable(schemes.getSchemeObject(schemeId))
                .orElseThrow(() -> new IllegalStateException("The issue security scheme is gone"));
        if (schemes.getProjects(scheme).stream().noneMatch(sealed -> project.getId().equals(sealed.getId()))) {
            schemes.removeSchemesFromProject(project);
            schemes.addSchemeToProject(project, scheme);
        }
    }

    /** Every mentoring project that Jira has. */
    void sealAll(long schemeId) {
        projects.all().stream().map(known -> inJira.getProjectObj(known.projectId())).filter(Objects::nonNull).forEach(project -> seal(project, schemeId));
    }
}
