package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.people.PersonJson;
import org.mentoringpair.sandbox.projects.Projects;
import org.mentoringpair.sandbox.projects.StoredProject;
import org.mentoringpair.sandbox.sharing.Share;
import org.mentoringpair.sandbox.sharing.ShareType;
import org.springframework.stereotype.Component;

/** A share as REST shows it; a project that the viewer may not browse is not named. */
@Component
final class ShareJson {
    private final Projects projects;
    private final ProjectRoleManager roles;
    private final UserManager people;

    ShareJson(Projects projects, ProjectRoleManager roles, UserManager people) {
        this.projects = projects;
        this.roles = roles;
        this.people = people;
    }

    Map<String, Object> of(Share share, ApplicationUser viewer, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", share.id());
        json.put("type", share.type().shown());
        switch (share.type()) {
            case GROUP -> json.put("group", Map.of("name", share.first(),
                    "self", base + "/rest/api/2/group?groupname=" + URLEncoder.encode(share.first(), StandardCharsets.UTF_8)));
            case PROJECT, PROJECT_ROLE -> addProject(share, viewer, base, json);
            case USER -> json.put("user", PersonJson.of(people.getUserByKeyEvenWhenUnknown(share.first()), base));
            case LOGGED_IN -> { }
        }
        json.put("view", true);
        json.put("edit", false);
        return json;
    }

    private void addProject(Share share, ApplicationUser viewer, String base, Map<String, Object> json) {
        Optional<StoredProject> project = projects.browsable(share.first(), viewer);
        if (project.isEmpty()) {
            json.put("type", "project-unknown");
            return;
        }
        String self = base + "/rest/api/2/project/" + project.get().getId();
        json.put("project", Map.of("self", self, "id", project.get().getId().toString(), "key", project.get().getKey(), "name", project.get().getName()));
        if (share.type() == ShareType.PROJECT_ROLE) {
            ProjectRole role = roles.getProjectRole(Long.valueOf(share.second()));
            json.put("role", Map.of("self", self + "/role/" + role.getId(), "id", role.getId(), "name", role.getName()));
        }
    }
}
