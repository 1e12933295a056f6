package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Declared for compiling only. Newest source: jira-9.12.0, alanmosely/basic-jira-development-panels; seen working on 11.3.10 there.
 * Source: jira-7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/tabpanels/WorklogTabPanel.html
 */
public abstract class AbstractIssueTabPanel {
    protected IssueTabPanelModuleDescriptor descriptor;

    public void init(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    public abstract List<IssueAction> getActions(Issue issue, ApplicationUser remoteUser);

    public abstract boolean showPanel(Issue issue, ApplicationUser remoteUser);
}
