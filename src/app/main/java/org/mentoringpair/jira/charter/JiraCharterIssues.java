package org.mentoringpair.jira.charter;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.charter.CharterIssues;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes charters through Jira's issue service, as whoever is logged in, and reads their fields. */
final class JiraCharterIssues implements CharterIssues {
    private static final Logger LOG = LoggerFactory.getLogger(JiraCharterIssues.class);
    /** Numbers of the transitions in the workflow the app ships. */
    private static final int SIGN = 11;
    private static final int REVISE = 21;
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final IssueService service;
    private final IssueManager issues;
    private final CustomFieldManager customFields;
    private final JiraAuthenticationContext authentication;
    private final SharedConfiguration configuration;

    JiraCharterIssues(IssueService service, IssueManager issues, CustomFieldManager customFields, JiraAuthenticationContext authentication,
                      SharedConfiguration configuration) {
        this.service = service;
        this.issues = issues;
        this.customFields = customFields;
        this.authentication = authentication;
        this.configuration = configuration;
    }

    @Override
    public long make(Pair pair, String summary, Map<CharterTab, String> words) {
        ApplicationUser asking = authentication.getLoggedInUser();
        IssueInputParameters input = service.newIssueInputParameters();
        input.setProjectId(pair.projectId()).setIssueTypeId(configuration.issueType(MentoringIssueType.CHARTER)).setSummary(summary)
                .setReporterId(asking.getUsername());
        words.forEach((tab, text) -> input.addCustomFieldValue(configuration.field(field(tab)), text));
        // the texts to begin with are kept even where an administrator took a tab off Jira's own screen
        input.setSkipScreenCheck(true);
        IssueService.CreateValidationResult validated = service.validateCreate(asking, input);
        JirasRefusal.unlessFree(validated.getErrorCollection());
        IssueService.IssueResult made = service.create(asking, validated);
        JirasRefusal.unlessFree(made.getErrorCollection());
        return made.getIssue().getId();
    }

    @Override
    public Optional<OnIssue> read(Pair pair, long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).filter(issue -> isCharter(issue, pair))
                .map(issue -> new OnIssue(issue.getKey(), words(issue)));
    }

    private boolean isCharter(Issue issue, Pair pair) {
        return issue.getProjectId() == pair.projectId()
                && configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.CHARTER::equals).isPresent();
    }

    private Map<CharterTab, String> words(Issue issue) {
        Map<CharterTab, String> words = new EnumMap<>(CharterTab.class);
        for (CharterTab tab : CharterTab.values()) {
            if (issue.getCustomFieldValue(customFields.getCustomFieldObject(configuration.field(field(tab)))) instanceof String text) {
                words.put(tab, text);
            }
        }
        return words;
    }

    /** Where an administrator took the transition out of the workflow the status stays; the signatures are the truth. */
    @Override
    public void nowShows(Pair pair, long issueId, boolean signedByBoth) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null || showsSigned(issue) == signedByBoth) {
            return;
        }
        ApplicationUser asking = authentication.getLoggedInUser();
        IssueService.TransitionValidationResult validated = service.validateTransition(asking, issueId, signedByBoth ? SIGN : REVISE,
                service.newIssueInputParameters());
        if (!validated.isValid() || !service.transition(asking, validated).isValid()) {
            LOG.warn("The status of charter {} does not follow its signatures: {}", issue.getKey(), validated.getErrorCollection().getErrorMessages());
        }
    }

    /** Whether the status says that both have signed. */
    static boolean showsSigned(Issue issue) {
        return DONE.equals(issue.getStatus().getStatusCategory().getKey());
    }

    private static MentoringField field(CharterTab tab) {
        return MentoringField.valueOf("CHARTER_" + tab.name());
    }
}
