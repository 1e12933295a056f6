package org.mentoringpair.jira.milestones;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.web.Texts;

/** Only an experiment can be kept. */
public final class ExperimentAlone extends AbstractJiraCondition {
    private final MilestoneFields fields;

    public ExperimentAlone(MilestoneFields fields) {
        this.fields = fields;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
        return fields.kind((Issue) transientVars.get("issue")) == MilestoneKind.EXPERIMENT;
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.milestones.rule.experiment-alone");
        }
    }
}
