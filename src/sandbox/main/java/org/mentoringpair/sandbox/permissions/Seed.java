package org.mentoringpair.sandbox.permissions;

import static com.atlassian.jira.permission.ProjectPermissions.*;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Global permissions, and the scheme of ordinary projects: everybody who is logged in works in them. */
@Component("permissionsSeed")
@DependsOn({"peopleSeed", "projectsSeed"})
public final class Seed implements InitializingBean {
    public static final String DEFAULT_SCHEME = "Default Permission Scheme";

    private static final List<ProjectPermissionKey> OF_EVERYBODY_LOGGED_IN = List.of(BROWSE_PROJECTS, CREATE_ISSUES, EDIT_ISSUES,
            SCHEDULE_ISSUES, TRANSITION_ISSUES, ASSIGN_ISSUES, ASSIGNABLE_USER, RESOLVE_ISSUES, CLOSE_ISSUES, LINK_ISSUES,
            ADD_COMMENTS, EDIT_OWN_COMMENTS, DELETE_OWN_COMMENTS, CREATE_ATTACHMENTS, new ProjectPermissionKey("VIEW_VOTERS_AND_WATCHERS"),
            new ProjectPermissionKey("WORK_ON_ISSUES"), new ProjectPermissionKey("DELETE_OWN_WORKLOGS"));
    private static final List<ProjectPermissionKey> OF_ADMINISTRATORS = List.of(ADMINISTER_PROJECTS, DELETE_ISSUES,
            new ProjectPermissionKey("MANAGE_WATCHERS"), new ProjectPermissionKey("DELETE_ALL_WORKLOGS"));

    private final Database database;
    private final PermissionSchemes schemes;
    private final ProjectRoleManager roles;

    Seed(Database database, PermissionSchemes schemes, ProjectRoleManager roles) {
        this.database = database;
        this.schemes = schemes;
        this.roles = roles;
    }

    @Override
    public void afterPropertiesSet() {
        Seeds.once(database, "permissions", () -> {
            List.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN).forEach(this::grantToAdministrators);
            schemes.createSchemeAndEntities(defaultScheme());
        });
    }

    private void grantToAdministrators(GlobalPermissionKey permission) {
        database.sql("INSERT INTO global_permission (permission, group_name) VALUES (?, ?)")
                .params(permission.getKey(), Groups.ADMINISTRATORS).update();
    }

    private Scheme defaultScheme() {
        String administrators = roles.getProjectRole(org.mentoringpair.sandbox.projects.Seed.ADMINISTRATORS).getId().toString();
        List<SchemeEntity> entities = new ArrayList<>();
        OF_EVERYBODY_LOGGED_IN.forEach(permission -> entities.add(new SchemeEntity("applicationRole", permission)));
        OF_ADMINISTRATORS.forEach(permission -> entities.add(new SchemeEntity("projectrole", administrators, permission)));
        return new Scheme(null, PermissionSchemes.TYPE, DEFAULT_SCHEME, "Everybody who is logged in works in the project.", entities);
    }
}
