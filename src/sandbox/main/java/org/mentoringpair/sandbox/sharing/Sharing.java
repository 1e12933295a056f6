package org.mentoringpair.sandbox.sharing;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.mentoringpair.sandbox.projects.Projects;
import org.springframework.stereotype.Component;

/** Turns what somebody wrote into a share: with a group one is in, a project one may browse, a role in it, a person. */
@Component
public final class Sharing {
    private final Groups groups;
    private final Projects projects;
    private final ProjectRoleManager roles;
    private final Accounts accounts;
    private final GlobalPermissionManager permissions;
    private final Database database;

    Sharing(Groups groups, Projects projects, ProjectRoleManager roles, Accounts accounts, GlobalPermissionManager permissions, Database database) {
        this.groups = groups;
        this.projects = projects;
        this.roles = roles;
        this.accounts = accounts;
        this.permissions = permissions;
        this.database = database;
    }

    /**
     * What somebody wrote, each part empty where nothing was: a group's name, a project's id or key, a role's id, a
     * user's key or name.
     */
    public record Wish(String type, String group, String project, String role, String user) {
    }

    /** @throws SharingRefused with the sentence for whoever wished it */
    public Share share(Wish wish, ApplicationUser owner) {
        ShareType type = ShareType.sentAs(wish.type()).orElseThrow(() -> new SharingRefused("'" + wish.type() + "' is not a valid share type."));
        // Jira's global permission Create Shared Objects is granted to everybody with a licence
        if (!groups.isLicensed(owner)) {
            throw new SharingRefused("You do not have permission to share.");
        }
        return switch (type) {
            case LOGGED_IN -> Share.withEverybodyLoggedIn();
            case GROUP -> new Share(0, type, group(wish.group(), owner), null);
            case PROJECT -> new Share(0, type, project(wish.project(), owner), null);
            case PROJECT_ROLE -> new Share(0, type, project(wish.project(), owner), role(wish.role()));
            case USER -> new Share(0, type, user(wish.user()), null);
        };
    }

    /** What new filters and dashboards of this person are shared with, where nothing is said. */
    public List<Share> byDefault(ApplicationUser owner) {
        return isSharedByDefault(owner) ? List.of(Share.withEverybodyLoggedIn()) : List.of();
    }

    public boolean isSharedByDefault(ApplicationUser owner) {
        return database.sql("SELECT share_scope FROM default_share_scope WHERE user_key = ?").param(owner.getKey()).query(String.class)
                .optional().filter("AUTHENTICATED"::equals).isPresent();
    }

    public void shareByDefault(ApplicationUser owner, boolean shared) {
        String scope = shared ? "AUTHENTICATED" : "PRIVATE";
        database.inTransaction(() -> {
            if (database.sql("UPDATE default_share_scope SET share_scope = ? WHERE user_key = ?").params(scope, owner.getKey()).update() == 0) {
                database.sql("INSERT INTO default_share_scope (user_key, share_scope) VALUES (?, ?)").params(owner.getKey(), scope).update();
            }
        });
    }

    private String group(String name, ApplicationUser owner) {
        boolean member = groups.of(owner).contains(name);
        boolean administrator = groups.exists(name) && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, owner);
        if (!member && !administrator) {
            throw new SharingRefused("You do not have permission to share with Group: '" + name + "'.");
        }
        return name;
    }

    private String project(String keyOrId, ApplicationUser owner) {
        return projects.browsable(keyOrId, owner).map(project -> project.getId().toString())
                .orElseThrow(() -> new SharingRefused("You do not have permission to share with Project: '" + keyOrId + "'."));
    }

    private String role(String id) {
        ProjectRole role = id.matches("[0-9]{1,18}") ? roles.getProjectRole(Long.valueOf(id)) : null;
        return Optional.ofNullable(role).map(found -> found.getId().toString())
                .orElseThrow(() -> new SharingRefused("The role with id '" + id + "' does not exist."));
    }

    private String user(String keyOrName) {
        return accounts.byKey(keyOrName).or(() -> accounts.byName(keyOrName)).map(Account::getKey)
                .orElseThrow(() -> new SharingRefused("The user '" + keyOrName + "' does not exist."));
    }
}
