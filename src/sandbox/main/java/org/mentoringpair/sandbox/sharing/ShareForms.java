package org.mentoringpair.sandbox.sharing;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.people.Groups;
import org.mentoringpair.sandbox.projects.Projects;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The part of a form that says with whom something is shared, {@code sharing/share-form.vm}: shares are kept or dropped, and one may be added. */
@Component
public final class ShareForms {
    private static final String KEPT = "share";

    private final Sharing sharing;
    private final Shares shares;
    private final Groups groups;
    private final Projects projects;
    private final ProjectRoleManager roles;
    private final UserManager people;

    ShareForms(Sharing sharing, Shares shares, Groups groups, Projects projects, ProjectRoleManager roles, UserManager people) {
        this.sharing = sharing;
        this.shares = shares;
        this.groups = groups;
        this.projects = projects;
        this.roles = roles;
        this.people = people;
    }

    /** A share in words. Public for its template. */
    public record Line(long id, String words) {
        public long getId() {
            return id;
        }

        public String getWords() {
            return words;
        }
    }

    /** What the template shows. */
    public Map<String, Object> model(List<Share> now, ApplicationUser user) {
        return Map.of("shares", now.stream().map(share -> new Line(share.id(), words(share, user))).toList(), "groups", groups.of(user),
                "projects", projects.browsableBy(user), "roles", List.copyOf(roles.getProjectRoles()));
    }

    /**
     * What was chosen.
     *
     * @param id 0 for something new
     * @throws SharingRefused with the sentence for whoever chose it
     */
    public List<Share> chosen(Visit visit, Shared kind, long id) {
        List<Share> chosen = new ArrayList<>(shares.of(kind, id).stream()
                .filter(share -> visit.parameters(KEPT).contains(String.valueOf(share.id()))).toList());
        if (!visit.parameter("shareType").isEmpty()) {
            Share added = sharing.share(new Sharing.Wish(visit.parameter("shareType"), visit.parameter("shareGroup"), visit.parameter("shareProject"),
                    visit.parameter("shareRole"), visit.parameter("shareUser").trim()), visit.user());
            if (added.type() == ShareType.LOGGED_IN) {
                chosen.clear();
            }
            chosen.add(added);
        }
        return chosen;
    }

    /** How lists say it: whom each share names, or that there is none. */
    public String words(List<Share> all, ApplicationUser viewer) {
        return all.isEmpty() ? "Private" : String.join(", ", all.stream().map(share -> words(share, viewer)).toList());
    }

    private String words(Share share, ApplicationUser viewer) {
        return switch (share.type()) {
            case LOGGED_IN -> "All logged-in users";
            case GROUP -> "Group: " + share.first();
            case USER -> "User: " + people.getUserByKeyEvenWhenUnknown(share.first()).getDisplayName();
            case PROJECT -> project(share, viewer);
            case PROJECT_ROLE -> project(share, viewer) + ", role: " + role(share);
        };
    }

    private String project(Share share, ApplicationUser viewer) {
        return projects.browsable(share.first(), viewer).map(project -> "Project: " + project.getName()).orElse("Unknown project");
    }

    private String role(Share share) {
        ProjectRole role = roles.getProjectRole(Long.valueOf(share.second()));
        return role == null ? share.second() : role.getName();
    }
}
