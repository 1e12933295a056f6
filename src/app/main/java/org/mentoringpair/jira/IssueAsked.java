package org.mentoringpair.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.mentoringpair.web.Numbers;

/** Which issue an address of REST means: by Jira's id or by its key, as in Jira's own API. */
public final class IssueAsked {
    private final IssueService issues;
    private final JiraAuthenticationContext authentication;

    public IssueAsked(IssueService issues, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.authentication = authentication;
    }

    /** Jira's id; null for a key of which whoever is asking may not know. */
    public Long id(String idOrKey) {
        Long id = Numbers.id(idOrKey);
        if (id != null) {
            return id;
        }
        Issue issue = issues.getIssue(authentication.getLoggedInUser(), idOrKey).getIssue();
        return issue == null ? null : issue.getId();
    }
}
