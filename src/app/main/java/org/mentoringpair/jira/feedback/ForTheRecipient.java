package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.web.Texts;

/** Nobody says for somebody else that they understood. */
public final class ForTheRecipient extends AbstractJiraCondition {
    private final Recipients recipients;

    public ForTheRecipient(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
        ApplicationUser caller = WorkflowFunctionUtils.getCallerUser(transientVars, args);
        return caller != null && recipients.of((Issue) transientVars.get("issue")).filter(caller.getKey()::equals).isPresent();
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.feedback.rule.for-the-recipient");
        }
    }
}
