package org.mentoringpair.jira.milestones;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.web.Texts;

/** An experiment is not done: it is kept, or it taught something else. */
public final class NoExperiment extends AbstractJiraCondition {
    private final MilestoneFields fields;

    public NoExperiment(MilestoneFields fields) {
        this.fields = fields;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
        return fields.kind((Issue) transientVars.get("issue")) != MilestoneKind.EXPERIMENT;
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.milestones.rule.no-experiment");
        }
    }
}
