package org.mentoringpair.jira.pairing;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;

/**
 * Finds or makes the issues that stand for pairs. They are made as the mentee, whose pairing it is: whoever sets up
 * a pair is no member of the project, so Jira would neither let them create an issue there nor find it again.
 */
final class PairIssues {
    private final IssueService issues;
    private final FoundIssues found;
    private final UserManager users;
    private final SharedConfiguration configuration;
    private final PairFields fields;

    PairIssues(IssueService issues, FoundIssues found, UserManager users, SharedConfiguration configuration, PairFields fields) {
        this.issues = issues;
        this.found = found;
        this.users = users;
        this.configuration = configuration;
        this.fields = fields;
    }

    long foundOrMade(Pair pair, String summary, long programmeOption) {
        ApplicationUser mentee = users.getUserByKey(pair.menteeKey());
        String type = configuration.issueType(MentoringIssueType.PAIR);
        List<Issue> present = found.by(mentee, "project = " + pair.projectId() + " AND issuetype = " + type + " ORDER BY key", 1);
        long issueId = present.isEmpty() ? made(pair.projectId(), type, summary, mentee) : present.get(0).getId();
        fields.write(issueId, summary, pair, programmeOption);
        return issueId;
    }

    Optional<PairProject.OnIssue> onIssue(long issueId) {
        return fields.read(issueId);
    }

    private long made(long projectId, String type, String summary, ApplicationUser mentee) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setProjectId(projectId).setIssueTypeId(type).setSummary(summary).setReporterId(mentee.getUsername());
        input.setSkipScreenCheck(true);
        IssueService.CreateValidationResult validated = issues.validateCreate(mentee, input);
        JirasRefusal.unlessFree(validated.getErrorCollection());
        IssueService.IssueResult made = issues.create(mentee, validated);
        JirasRefusal.unlessFree(made.getErrorCollection());
        return made.getIssue().getId();
    }
}
