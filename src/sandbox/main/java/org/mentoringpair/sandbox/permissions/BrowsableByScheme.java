package org.mentoringpair.sandbox.permissions;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class BrowsableByScheme implements Browsable {
    private final Grants grants;

    BrowsableByScheme(Grants grants) {
        this.grants = grants;
    }

    @Override
    public String condition(String issueAlias, ApplicationUser user, List<Object> parameters) {
        return grants.onIssue(ProjectPermissions.BROWSE_PROJECTS, issueAlias, user, parameters);
    }

    @Override
    public String projectCondition(String projectAlias, ApplicationUser user, List<Object> parameters) {
        return grants.onProject(ProjectPermissions.BROWSE_PROJECTS, projectAlias + ".id", user, parameters);
    }
}
