package org.mentoringpair.jira.handover;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.handover.PairClosing;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.ClosingReason;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes the pair's issue by its workflow, as the two would; everything else follows from that. */
final class JiraPairClosing implements PairClosing {
    private static final Logger LOG = LoggerFactory.getLogger(JiraPairClosing.class);
    /** By the transitions of setup/workflows/pair.xml. */
    private static final int CLOSE = 21;
    private static final int CLOSE_WHILE_PAUSED = 41;

    private final IssueService service;
    private final SharedConfiguration configuration;
    private final JiraAuthenticationContext authentication;

    JiraPairClosing(IssueService service, SharedConfiguration configuration, JiraAuthenticationContext authentication) {
        this.service = service;
        this.configuration = configuration;
        this.authentication = authentication;
    }

    @Override
    public void handedOver(Pair pair) {
        ApplicationUser asking = authentication.getLoggedInUser();
        IssueInputParameters why = service.newIssueInputParameters();
        why.addCustomFieldValue(configuration.field(MentoringField.CLOSING_REASON),
                String.valueOf(configuration.option(MentoringField.CLOSING_REASON, ClosingReason.ANOTHER_MENTOR)));
        TransitionValidationResult judged = service.validateTransition(asking, pair.issueId(), pair.stage() == Stage.PAUSED ? CLOSE_WHILE_PAUSED : CLOSE, why);
        IssueResult result = judged.isValid() ? service.transition(asking, judged) : judged;
        if (!result.isValid()) {
            LOG.warn("The pair with the id {} was handed over and is not closed: {}", pair.id(), result.getErrorCollection().getErrorMessages());
        }
    }
}
