package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalAgreement;
import org.mentoringpair.goals.GoalFrame;
import org.mentoringpair.goals.Goals;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Texts;

/** A goal is agreed and started only when both can tell what it is, by when, and how it begins. */
public final class GoalIsReady implements Validator {
    private final Goals goals;
    private final CustomFieldManager customFields;
    private final SharedConfiguration configuration;
    private final Texts texts;

    public GoalIsReady(Goals goals, CustomFieldManager customFields, SharedConfiguration configuration, Texts texts) {
        this.goals = goals;
        this.customFields = customFields;
        this.configuration = configuration;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue goal = (Issue) transientVars.get("issue");
        List<Refusal> objections = agreement(goal).objections();
        if (!objections.isEmpty()) {
            InvalidInputException notReady = new InvalidInputException();
            objections.forEach(objection -> say(objection, notReady));
            throw notReady;
        }
    }

    private GoalAgreement agreement(Issue goal) {
        boolean measure = isSaid(goal, MentoringField.MEASURABLE) || isSaid(goal, MentoringField.MEASURE_TARGET);
        return new GoalAgreement(frame(goal), measure, goal.getDueDate() != null, hasMilestone(goal));
    }

    /** Where no frame was chosen, null: the stricter questions are asked. */
    private GoalFrame frame(Issue goal) {
        return goal.getCustomFieldValue(field(MentoringField.GOAL_FRAME)) instanceof Option option
                && option.getOptionId() == configuration.option(MentoringField.GOAL_FRAME, GoalFrame.REAL) ? GoalFrame.REAL : null;
    }

    private boolean hasMilestone(Issue goal) {
        return goals.ofProject(goal.getProjectId()).stream().anyMatch(one -> one.key().equals(goal.getKey()) && !one.milestones().isEmpty());
    }

    private boolean isSaid(Issue goal, MentoringField field) {
        Object value = goal.getCustomFieldValue(field(field));
        return value != null && !value.toString().isBlank();
    }

    private void say(Refusal objection, InvalidInputException notReady) {
        String sentence = texts.sentence(objection);
        if (objection.field() == null) {
            notReady.addError(sentence);
        } else {
            notReady.addError(objection.field().equals("due") ? IssueFieldConstants.DUE_DATE : field(MentoringField.MEASURABLE).getId(), sentence);
        }
    }

    private CustomField field(MentoringField field) {
        return customFields.getCustomFieldObject(configuration.field(field));
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.goals.rule.goal-is-ready");
        }
    }
}
