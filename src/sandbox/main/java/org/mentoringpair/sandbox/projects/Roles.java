package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.stereotype.Component;

/** Project roles, which belong to the whole of Jira, and their members, which belong to a project. */
@Component
final class Roles implements ProjectRoleManager {
    private static final String HOLDS_USER = """
            ((a.actor_type = 'atlassian-user-role-actor' AND a.actor_parameter = ?)
             OR (a.actor_type = 'atlassian-group-role-actor'
                 AND a.actor_parameter IN (SELECT group_name FROM app_membership WHERE user_key = ?)))""";

    private static final String ADD_MEMBER = "INSERT INTO project_role_actor (project_id, role_id, actor_type, actor_parameter) VALUES (?, ?, ?, ?)";

    private final Database database;
    private final Accounts accounts;
    private final Groups groups;

    Roles(Database database, Accounts accounts, Groups groups) {
        this.database = database;
        this.accounts = accounts;
        this.groups = groups;
    }

    @Override
    public ProjectRole createRole(ProjectRole projectRole) {
        if (getProjectRole(projectRole.getName()) != null) {
            throw new IllegalArgumentException("A project role with the name '" + projectRole.getName() + "' already exists.");
        }
        return getProjectRole(database.insert("INSERT INTO project_role (role_name, description) VALUES (?, ?)",
                projectRole.getName(), projectRole.getDescription()));
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return database.sql("SELECT * FROM project_role WHERE id = ?").param(id).query(Roles::role).optional().orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return database.sql("SELECT * FROM project_role WHERE role_name = ?").param(name).query(Roles::role).optional().orElse(null);
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return database.sql("SELECT * FROM project_role ORDER BY role_name").query(Roles::role).list();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        if (user == null) {
            return List.of();
        }
        return database.sql("SELECT * FROM project_role r WHERE EXISTS (SELECT 1 FROM project_role_actor a"
                + " WHERE a.role_id = r.id AND a.project_id = ? AND " + HOLDS_USER + ") ORDER BY r.role_name")
                .params(project.getId(), user.getKey(), user.getKey()).query(Roles::role).list();
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        return getProjectRoles(user, project).stream().anyMatch(role -> role.getId().equals(projectRole.getId()));
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
        List<RoleActor> members = database.sql("SELECT * FROM project_role_actor WHERE role_id = ? AND project_id = ? ORDER BY id")
                .params(projectRole.getId(), project.getId())
                .query((row, number) -> member(row.getString("actor_type"), row.getString("actor_parameter"))).list();
        return new RoleMembers(projectRole.getId(), project.getId(), new LinkedHashSet<>(members));
    }

    /** Whoever calls it looks after permissions. */
    @Override
    public void updateProjectRoleActors(ProjectRoleActors projectRoleActors) {
        RoleMembers wanted = (RoleMembers) projectRoleActors;
        database.inTransaction(() -> {
            database.sql("DELETE FROM project_role_actor WHERE role_id = ? AND project_id = ?").params(wanted.roleId(), wanted.projectId()).update();
            wanted.members().forEach(member -> database.insert(ADD_MEMBER, wanted.projectId(), wanted.roleId(), member.getType(), member.getParameter()));
        });
    }

    void add(ProjectRole role, Project project, String type, String parameter) {
        database.insert(ADD_MEMBER, project.getId(), role.getId(), type, parameter);
    }

    void remove(ProjectRole role, Project project, String type, String parameter) {
        database.sql("DELETE FROM project_role_actor WHERE project_id = ? AND role_id = ? AND actor_type = ? AND actor_parameter = ?")
                .params(project.getId(), role.getId(), type, parameter).update();
    }

    boolean has(ProjectRole role, Project project, String type, String parameter) {
        return getProjectRoleActors(role, project).getRoleActors().stream()
                .anyMatch(member -> member.getType().equals(type) && member.getParameter().equals(parameter));
    }

    /** Gives a new project the default members of every role. */
    void addDefaultMembers(Project project) {
        database.sql("""
                INSERT INTO project_role_actor (project_id, role_id, actor_type, actor_parameter)
                SELECT p.id, d.role_id, d.actor_type, d.actor_parameter FROM project p, project_role_default d WHERE p.id = ?""")
                .param(project.getId()).update();
    }

    private RoleActor member(String type, String parameter) {
        Set<ApplicationUser> users = new LinkedHashSet<>();
        if (type.equals(ActorType.GROUP)) {
            users.addAll(groups.members(parameter));
        } else {
            accounts.byKey(parameter).ifPresent(users::add);
        }
        return new RoleMember(type, parameter, users);
    }

    private static ProjectRole role(ResultSet row, int number) throws SQLException {
        return new ProjectRoleImpl(row.getLong("id"), row.getString("role_name"), row.getString("description"));
    }
}
