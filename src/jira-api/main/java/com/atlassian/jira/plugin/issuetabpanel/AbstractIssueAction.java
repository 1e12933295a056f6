package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * Declared for compiling only. Newest source: jira-9.12.0, alanmosely/basic-jira-development-panels; seen working on 11.3.10 there.
 * Source: jira-7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/tabpanels/ChangeHistoryAction.html
 */
public abstract class AbstractIssueAction implements IssueAction {
    private final IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueAction(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public abstract Date getTimePerformed();

    @SuppressWarnings("rawtypes")
    protected abstract void populateVelocityParams(Map params);

    @Override
    public String getHtml() {
        Map<Object, Object> context = new HashMap<>();
        populateVelocityParams(context);
        return descriptor.view(context);
    }
}
