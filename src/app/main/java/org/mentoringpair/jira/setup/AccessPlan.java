package org.mentoringpair.jira.setup;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The roles of mentoring projects and what each may do. Nobody has ADMINISTER_PROJECTS: whoever has it could make
 * himself a member of a role and read along. Jira administrators look after the projects without seeing their issues.
 */
final class AccessPlan implements Plan {
    private static final String ROLE_GRANT = "projectrole";
    private static final String REPORTER_GRANT = "reporter";
    /** Mentor and mentee have the same rights: it is the relationship of both. */
    private static final List<ProjectPermissionKey> OF_THE_PAIR = List.of(ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES, ProjectPermissions.SCHEDULE_ISSUES, ProjectPermissions.TRANSITION_ISSUES, ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER, ProjectPermissions.RESOLVE_ISSUES, ProjectPermissions.CLOSE_ISSUES, ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADD_COMMENTS, ProjectPermissions.EDIT_OWN_COMMENTS, ProjectPermissions.DELETE_OWN_COMMENTS, ProjectPermissions.CREATE_ATTACHMENTS);
    private static final List<ProjectPermissionKey> OF_PROGRAMME_MANAGERS = List.of(ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.EDIT_OWN_COMMENTS, ProjectPermissions.DELETE_OWN_COMMENTS);

    private final ProjectRoleManager roles;
    private final PermissionSchemeManager schemes;

    AccessPlan(ProjectRoleManager roles, PermissionSchemeManager schemes) {
        this.roles = roles;
        this.schemes = schemes;
    }

    @Override
    public List<PlannedItem> items() {
        List<PlannedItem> items = new ArrayList<>();
        Arrays.stream(MentoringRole.values()).map(Role::new).forEach(items::add);
        items.add(new Permissions());
        return items;
    }

    private final class Role implements PlannedItem {
        private final MentoringRole role;

        Role(MentoringRole role) {
            this.role = role;
        }

        @Override
        public ItemKey key() {
            return ItemKey.of(role);
        }

        @Override
        public boolean nameTaken(String name) {
            return roles.getProjectRole(name) != null;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return roles.getProjectRole(Long.valueOf(jiraId)) != null;
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.ofNullable(roles.getProjectRole(label.name()))
                    .filter(found -> label.description().equals(found.getDescription())).map(found -> found.getId().toString());
        }

        @Override
        public String create(Label label, KnownIds ids) {
            ProjectRole created = roles.createRole(new ProjectRoleImpl(label.name(), label.description()));
            return created.getId().toString();
        }
    }

    private final class Permissions implements PlannedItem {
        @Override
        public ItemKey key() {
            return ItemKey.shared(ItemKind.PERMISSION_SCHEME);
        }

        @Override
        public boolean nameTaken(String name) {
            return schemes.getSchemeObject(name) != null;
        }

        /** With a role made anew the old scheme grants nothing to anybody, so that a new one is needed. */
        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            Scheme scheme = schemes.getSchemeObject(Long.valueOf(jiraId));
            return scheme != null && rolesIn(scheme).containsAll(roleIds(ids));
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.ofNullable(schemes.getSchemeObject(label.name()))
                    .filter(found -> label.description().equals(found.getDescription()) && rolesIn(found).containsAll(roleIds(ids)))
                    .map(found -> found.getId().toString());
        }

        @Override
        public String create(Label label, KnownIds ids) {
            List<SchemeEntity> grants = new ArrayList<>();
            OF_THE_PAIR.forEach(permission -> {
                grants.add(granted(MentoringRole.MENTOR, permission, ids));
                grants.add(granted(MentoringRole.MENTEE, permission, ids));
            });
            OF_PROGRAMME_MANAGERS.forEach(permission -> grants.add(granted(MentoringRole.PROGRAMME_MANAGER, permission, ids)));
            // whoever wrote an issue by mistake may take it back; nobody else's words can be deleted
            grants.add(new SchemeEntity(REPORTER_GRANT, ProjectPermissions.DELETE_ISSUES));
            return schemes.createSchemeAndEntities(new Scheme(null, "PermissionScheme", label.name(), label.description(), grants)).getId().toString();
        }

        private static SchemeEntity granted(MentoringRole role, ProjectPermissionKey permission, KnownIds ids) {
            return new SchemeEntity(ROLE_GRANT, ids.of(ItemKey.of(role)), permission);
        }

        private static Set<String> rolesIn(Scheme scheme) {
            return scheme.getEntities().stream().filter(entity -> ROLE_GRANT.equals(entity.getType())).map(SchemeEntity::getParameter).collect(Collectors.toSet());
        }

        private static Set<String> roleIds(KnownIds ids) {
            return Arrays.stream(MentoringRole.values()).map(ItemKey::of).map(ids::find).flatMap(Optional::stream).collect(Collectors.toSet());
        }
    }
}
