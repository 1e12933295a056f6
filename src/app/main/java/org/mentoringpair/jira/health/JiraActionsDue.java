package org.mentoringpair.jira.health;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.health.ActionsDue;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;

/** The actions that Jira finds for the mentee, who need not be logged in; of an account that is gone none is found. */
final class JiraActionsDue implements ActionsDue {
    private static final String DONE = "done";
    /** No two people have more. */
    private static final int MOST = 1000;

    private final FoundIssues found;
    private final SharedConfiguration configuration;
    private final UserManager users;

    JiraActionsDue(FoundIssues found, SharedConfiguration configuration, UserManager users) {
        this.found = found;
        this.configuration = configuration;
        this.users = users;
    }

    @Override
    public List<Optional<LocalDate>> due(Pair pair, LocalDate day) {
        return open(pair, " AND due <= \"" + day + "\"").isEmpty() ? List.of() : open(pair, "").stream().map(JiraActionsDue::due).toList();
    }

    private List<Issue> open(Pair pair, String besides) {
        String jql = "project = " + pair.projectId() + " AND issuetype = " + configuration.issueType(MentoringIssueType.ACTION) + besides;
        return found.by(users.getUserByKey(pair.menteeKey()), jql, MOST).stream()
                .filter(action -> !DONE.equals(action.getStatus().getStatusCategory().getKey())).toList();
    }

    private static Optional<LocalDate> due(Issue action) {
        return Optional.ofNullable(action.getDueDate()).map(moment -> moment.toLocalDateTime().toLocalDate());
    }
}
