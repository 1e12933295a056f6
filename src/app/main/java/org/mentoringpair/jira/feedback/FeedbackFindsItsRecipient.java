package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.feedback.Direction;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** New feedback is assigned to whom it is for, so that it stands among their own issues until they answer it; what was left open about it is filled in. */
public final class FeedbackFindsItsRecipient extends AbstractJiraFunctionProvider {
    private final MentoringProjects projects;
    private final Recipients recipients;
    private final FeedbackFields fields;
    private final UserManager users;

    public FeedbackFindsItsRecipient(MentoringProjects projects, Recipients recipients, FeedbackFields fields, UserManager users) {
        this.projects = projects;
        this.recipients = recipients;
        this.fields = fields;
        this.users = users;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet propertySet) {
        MutableIssue feedback = getIssue(transientVars);
        projects.pair(feedback.getProjectId()).ifPresent(pair -> {
            Direction direction = recipients.direction(feedback, pair);
            fields.fillIn(feedback, direction);
            Optional.ofNullable(users.getUserByKey(direction.keyIn(pair))).ifPresent(feedback::setAssignee);
        });
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.feedback.rule.finds-its-recipient");
        }
    }
}
