package org.mentoringpair.sandbox.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.stereotype.Component;

/** The audiences somebody may choose: the roles they have in the project, and the groups they are in. */
@Component
public final class Audiences {
    private static final String FIELD = "commentLevel";

    private final ProjectRoleManager roles;
    private final Groups groups;

    Audiences(ProjectRoleManager roles, Groups groups) {
        this.roles = roles;
        this.groups = groups;
    }

    public List<Audience> ofRoles(Issue issue, ApplicationUser user) {
        return roles.getProjectRoles(user, issue.getProjectObject()).stream().map(role -> Audience.ofRole(role.getId(), role.getName())).toList();
    }

    public List<Audience> ofGroups(ApplicationUser user) {
        return user == null ? List.of() : groups.of(user).stream().map(Audience::ofGroup).toList();
    }

    /** Whether somebody who may browse the issue belongs to the audience. */
    public boolean includes(Audience audience, Issue issue, ApplicationUser user) {
        return audience.isEverybody() || ofRoles(issue, user).stream().anyMatch(role -> role.role().equals(audience.role()))
                || ofGroups(user).stream().anyMatch(group -> group.group().equals(audience.group()));
    }

    /** What a form sent in {@code commentLevel}; EVERYBODY where it sent nothing, and with an error where it cannot be read. */
    public Audience atLevel(String level, ErrorCollection errors) {
        if (level.isEmpty()) {
            return Audience.EVERYBODY;
        }
        if (level.matches("role:[0-9]{1,18}")) {
            return role(roles.getProjectRole(Long.valueOf(level.substring("role:".length()))), errors);
        }
        return level.startsWith("group:") ? group(level.substring("group:".length()), errors) : unreadable(errors);
    }

    /** What a REST client sent in {@code visibility}. */
    public Audience named(String type, String value, ErrorCollection errors) {
        return switch (type) {
            case "role" -> role(roles.getProjectRole(value), errors);
            case "group" -> group(value, errors);
            default -> unreadable(errors);
        };
    }

    /** Nobody writes to those whom they could not read themselves. */
    void judge(Audience audience, Issue issue, ApplicationUser user, ErrorCollection errors) {
        if (!includes(audience, issue, user)) {
            String kind = audience.role() == null ? "group" : "project role";
            errors.addError(FIELD, "You are currently not a member of the " + kind + ": " + audience.name() + ".");
        }
    }

    private static Audience role(ProjectRole role, ErrorCollection errors) {
        if (role == null) {
            errors.addError(FIELD, "There is no such project role.");
            return Audience.EVERYBODY;
        }
        return Audience.ofRole(role.getId(), role.getName());
    }

    private Audience group(String group, ErrorCollection errors) {
        if (!groups.exists(group)) {
            errors.addError(FIELD, "Group: " + group + " does not exist.");
            return Audience.EVERYBODY;
        }
        return Audience.ofGroup(group);
    }

    private static Audience unreadable(ErrorCollection errors) {
        errors.addError(FIELD, "A comment is visible to a role or to a group.");
        return Audience.EVERYBODY;
    }
}
