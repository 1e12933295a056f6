package org.mentoringpair.jira.thanks;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.Person;
import org.mentoringpair.thanks.Occasion;
import org.mentoringpair.thanks.Occasions;
import org.mentoringpair.thanks.What;

/** Check-ins of the app, milestones and feedback of Jira, as far as whoever is logged in may see them. */
final class JiraOccasions implements Occasions {
    private final CheckInReading checkIns;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    JiraOccasions(CheckInReading checkIns, IssueManager issues, PermissionManager permissions, JiraAuthenticationContext authentication, MentoringProjects projects,
                  SharedConfiguration configuration) {
        this.checkIns = checkIns;
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
        this.projects = projects;
        this.configuration = configuration;
    }

    @Override
    public Optional<Found> find(Person person, What what, long id) {
        return switch (what) {
            // a meeting is both's, whoever wrote it down
            case CHECK_IN -> checkIns.found(person, id).flatMap(found -> browsable(found.checkIn().issueId()).map(issue ->
                    new Found(new Occasion(what, id, "/browse/" + issue.getKey() + "#mentoring-check-in-" + id), found.pair(), null)));
            case FEEDBACK -> issue(what, id, MentoringIssueType.FEEDBACK, true);
            case MILESTONE -> issue(what, id, MentoringIssueType.MILESTONE, false);
        };
    }

    private Optional<Found> issue(What what, long id, MentoringIssueType type, boolean byItsReporter) {
        return browsable(id).filter(issue -> configuration.known(issue.getIssueTypeId()).filter(type::equals).isPresent())
                .flatMap(issue -> projects.pair(issue.getProjectId()).map(pair ->
                        new Found(new Occasion(what, id, "/browse/" + issue.getKey()), pair, byItsReporter ? issue.getReporterId() : null)));
    }

    private Optional<Issue> browsable(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser()));
    }
}
