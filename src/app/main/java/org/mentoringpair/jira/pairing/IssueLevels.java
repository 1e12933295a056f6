package org.mentoringpair.jira.pairing;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Objects;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairLevels;

/**
 * The levels of all issues of a pair. They are asked for one by one, as Jira's index may lag behind on this node, and
 * none may be left out; parents first, as sub-tasks follow them.
 */
final class IssueLevels implements PairLevels {
    private static final UpdateIssueRequest SILENTLY = UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH).sendMail(false).build();

    private final IssueManager issues;
    private final LevelRule rule;
    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    IssueLevels(IssueManager issues, SharedConfiguration configuration, JiraAuthenticationContext authentication, UserManager users) {
        this.issues = issues;
        this.rule = new LevelRule(configuration);
        this.authentication = authentication;
        this.users = users;
    }

    @Override
    public void bring(Pair pair) {
        Collection<Long> ids = issues.getIssueIdsForProject(pair.projectId());
        ids.stream().map(issues::getIssueObject).filter(Objects::nonNull).filter(issue -> !issue.isSubTask())
                .forEach(issue -> rule.wanted(pair, issue, true).ifPresent(level -> set(issue, level, pair)));
        ids.stream().map(issues::getIssueObject).filter(Objects::nonNull).filter(Issue::isSubTask).forEach(issue -> likeItsParent(issue, pair));
    }

    private void likeItsParent(MutableIssue issue, Pair pair) {
        Issue parent = issue.getParentObject();
        if (parent != null && !Objects.equals(parent.getSecurityLevelId(), issue.getSecurityLevelId())) {
            set(issue, parent.getSecurityLevelId(), pair);
        }
    }

    private void set(MutableIssue issue, Long level, Pair pair) {
        issue.setSecurityLevelId(level);
        ApplicationUser asking = authentication.getLoggedInUser();
        issues.updateIssue(asking == null ? users.getUserByKey(pair.menteeKey()) : asking, issue, SILENTLY);
    }
}
