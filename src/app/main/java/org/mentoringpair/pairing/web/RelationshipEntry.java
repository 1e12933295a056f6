package org.mentoringpair.pairing.web;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import java.util.Date;
import java.util.Map;

/** A step of the relationship as Jira puts it into the tab. */
final class RelationshipEntry extends AbstractIssueAction {
    private final RelationshipStep step;

    RelationshipEntry(IssueTabPanelModuleDescriptor descriptor, RelationshipStep step) {
        super(descriptor);
        this.step = step;
    }

    @Override
    public Date getTimePerformed() {
        return Date.from(step.at());
    }

    /** The map is raw in Jira's own class. */
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    protected void populateVelocityParams(Map params) {
        params.put("step", step);
    }
}
