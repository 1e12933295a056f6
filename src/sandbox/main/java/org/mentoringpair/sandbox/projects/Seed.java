package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The role every Jira has, whose members in a new project are the Jira administrators. */
@Component("projectsSeed")
public final class Seed implements InitializingBean {
    public static final String ADMINISTRATORS = "Administrators";

    private final Database database;
    private final Roles roles;

    Seed(Database database, Roles roles) {
        this.database = database;
        this.roles = roles;
    }

    @Override
    public void afterPropertiesSet() {
        Seeds.once(database, "project roles", this::addAdministrators);
    }

    private void addAdministrators() {
        ProjectRole role = roles.createRole(new ProjectRoleImpl(ADMINISTRATORS, "A project role that represents administrators in a project"));
        database.sql("INSERT INTO project_role_default (role_id, actor_type, actor_parameter) VALUES (?, ?, ?)")
                .params(role.getId(), ActorType.GROUP, Groups.ADMINISTRATORS).update();
    }
}
