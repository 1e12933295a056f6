package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.roles.ProjectRole;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.people.PersonJson;

/** A project as REST shows it; {@code base} is the address of Jira, without a slash at the end. */
record ProjectJson(String expand, String self, String id, String key, String description, PersonJson lead, List<Object> components,
                   List<TypeJson> issueTypes, String assigneeType, List<Object> versions, String name, Map<String, String> roles,
                   Map<String, String> avatarUrls, String projectTypeKey, boolean archived) {
    static ProjectJson of(StoredProject project, Collection<IssueType> types, Collection<ProjectRole> roles, String base) {
        PersonJson lead = project.getProjectLead() == null ? null : PersonJson.of(project.getProjectLead(), base);
        // components and versions are not played: no project has any
        return new ProjectJson("description,lead,issueTypes,url,projectKeys,permissions", self(project, base), project.getId().toString(),
                project.getKey(), project.getDescription(), lead, List.of(), types.stream().map(type -> TypeJson.of(type, base)).toList(),
                "UNASSIGNED", List.of(), project.getName(), addresses(project, roles, base), avatar(base),
                project.getProjectTypeKey().getKey(), false);
    }

    static String self(StoredProject project, String base) {
        return base + "/rest/api/2/project/" + project.getId();
    }

    static Map<String, String> addresses(StoredProject project, Collection<ProjectRole> roles, String base) {
        Map<String, String> addresses = new LinkedHashMap<>();
        roles.forEach(role -> addresses.put(role.getName(), self(project, base) + "/role/" + role.getId()));
        return addresses;
    }

    private static Map<String, String> avatar(String base) {
        return Map.of("48x48", base + "/secure/projectavatar");
    }

    /** The short form of lists. */
    record InList(String expand, String self, String id, String key, String name, Map<String, String> avatarUrls,
                  String projectTypeKey, boolean archived) {
        static InList of(StoredProject project, String base) {
            return new InList("description,lead,url,projectKeys", ProjectJson.self(project, base), project.getId().toString(), project.getKey(),
                    project.getName(), avatar(base), project.getProjectTypeKey().getKey(), false);
        }
    }

    /** An issue type of the project. */
    record TypeJson(String self, String id, String description, String name, boolean subtask) {
        static TypeJson of(IssueType type, String base) {
            return new TypeJson(base + "/rest/api/2/issuetype/" + type.getId(), type.getId(), type.getDescription(), type.getName(), type.isSubTask());
        }
    }
}
