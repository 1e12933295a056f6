package org.mentoringpair.jira;

import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.mentoringpair.FreeText;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Jira's users as the people of the programme. */
final class JiraPeople implements People {
    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final GlobalPermissionManager globalPermissions;

    JiraPeople(JiraAuthenticationContext authentication, UserManager users, GlobalPermissionManager globalPermissions) {
        this.authentication = authentication;
        this.users = users;
        this.globalPermissions = globalPermissions;
    }

    @Override
    public Optional<Person> asking() {
        return known(authentication.getLoggedInUser());
    }

    @Override
    public Optional<Person> withKey(String userKey) {
        return userKey == null ? Optional.empty() : known(users.getUserByKey(userKey));
    }

    @Override
    public Optional<Person> withUsername(String username) {
        // what no account can be called may be what the database does not take
        return username == null || !FreeText.isStorableLine(username) ? Optional.empty() : known(users.getUserByName(username));
    }

    @Override
    public boolean isJiraAdministrator(Person person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user != null && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    /** No public source says that Jira offers this to apps as a service, so Jira itself is asked. */
    @Override
    public boolean usesJira(Person person) {
        ApplicationUser user = person.active() ? users.getUserByKey(person.key()) : null;
        return user != null && ComponentAccessor.getComponent(ApplicationRoleManager.class).hasAnyRole(user);
    }

    private static Optional<Person> known(ApplicationUser user) {
        return Optional.ofNullable(user).map(it -> new Person(it.getKey(), it.getUsername(), it.getDisplayName(), it.isActive()));
    }
}
