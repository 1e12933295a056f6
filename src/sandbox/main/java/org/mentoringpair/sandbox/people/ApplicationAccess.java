package org.mentoringpair.sandbox.people;

import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jiraapi.StaticParts;
import org.springframework.stereotype.Component;

/** Who may use Jira Software: the members of the groups of its licence, be their accounts deactivated. */
@Component
final class ApplicationAccess implements ApplicationRoleManager {
    private final Groups groups;

    ApplicationAccess(Groups groups) {
        this.groups = groups;
        StaticParts.give(ApplicationRoleManager.class, this);
    }

    @Override
    public boolean hasAnyRole(ApplicationUser user) {
        return user != null && groups.areOfLicence(user);
    }
}
