package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Issues for whoever asks; Jira looks after permissions elsewhere. */
@Component
final class IssueDirectory implements IssueManager {
    private final Issues issues;
    private final IssueChanging changing;

    IssueDirectory(Issues issues, IssueChanging changing) {
        this.issues = issues;
        this.changing = changing;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return issues.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return issues.byKey(key).orElse(null);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return issues.idsOf(projectId);
    }

    /** Only what was set on the issue is written: what others changed since it was read stays as they left it. */
    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        Long event = request.getEventDispatchOption().isEventBeingSent() ? request.getEventDispatchOption().getEventTypeId() : null;
        return changing.change(issue.getId(), ((StoredIssue) issue).changes(), user, event, request.isSendMail());
    }
}
