package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.web.Texts;

/** New feedback is assigned to whom it is for, so that it stands among their own issues until they answer it. */
public final class FeedbackFindsItsRecipient extends AbstractJiraFunctionProvider {
    private final Recipients recipients;
    private final UserManager users;

    public FeedbackFindsItsRecipient(Recipients recipients, UserManager users) {
        this.recipients = recipients;
        this.users = users;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet propertySet) {
        MutableIssue feedback = getIssue(transientVars);
        recipients.of(feedback).map(users::getUserByKey).ifPresent(feedback::setAssignee);
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.feedback.rule.finds-its-recipient");
        }
    }
}
