package org.mentoringpair.jira.pairing;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.jira.setup.MentoringStatus;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The status of a pair's issue, which says no more of the stage than whether the two are at it, pause or have parted. */
final class PairStatus {
    private static final Logger LOG = LoggerFactory.getLogger(PairStatus.class);
    private static final int PAUSE = 11;
    private static final int RESUME = 31;
    private static final int REOPEN = 51;
    /** By the transitions of setup/workflows/pair.xml. Nobody is parted by a page: closing asks for a reason. */
    private static final Map<MentoringStatus, Map<MentoringStatus, List<Integer>>> WAYS = Map.of(
            MentoringStatus.ACTIVE, Map.of(MentoringStatus.PAUSED, List.of(PAUSE)),
            MentoringStatus.PAUSED, Map.of(MentoringStatus.ACTIVE, List.of(RESUME)),
            MentoringStatus.CLOSED, Map.of(MentoringStatus.ACTIVE, List.of(REOPEN), MentoringStatus.PAUSED, List.of(REOPEN, PAUSE)));

    private final IssueService issues;
    private final SharedConfiguration configuration;

    PairStatus(IssueService issues, SharedConfiguration configuration) {
        this.issues = issues;
        this.configuration = configuration;
    }

    /** PAUSED or CLOSED; null where the two are at it, or an administrator made a status of their own. */
    Stage rest(Issue issue) {
        return isIn(issue, MentoringStatus.PAUSED) ? Stage.PAUSED : isIn(issue, MentoringStatus.CLOSED) ? Stage.CLOSED : null;
    }

    /** Moves the issue to where the stage belongs. Where the workflow has no such way any more, the stage counts and the status stays. */
    void follow(Issue issue, Stage stage, ApplicationUser mover) {
        MentoringStatus wanted = stage == Stage.PAUSED ? MentoringStatus.PAUSED : stage == Stage.CLOSED ? MentoringStatus.CLOSED : MentoringStatus.ACTIVE;
        WAYS.entrySet().stream().filter(from -> isIn(issue, from.getKey()))
                .forEach(from -> from.getValue().getOrDefault(wanted, List.of()).forEach(action -> take(issue, action, mover)));
    }

    private void take(Issue issue, int action, ApplicationUser mover) {
        TransitionValidationResult judged = issues.validateTransition(mover, issue.getId(), action, issues.newIssueInputParameters());
        IssueResult result = judged.isValid() ? issues.transition(mover, judged) : judged;
        if (!result.isValid()) {
            LOG.warn("The status of {} does not follow the stage of its pair: {}", issue.getKey(), result.getErrorCollection().getErrorMessages());
        }
    }

    private boolean isIn(Issue issue, MentoringStatus status) {
        return configuration.status(status).equals(issue.getStatusId());
    }
}
