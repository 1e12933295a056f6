package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.goals.GoalAgreeing;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** What both agreed on goes back to nobody's draft by one alone: that is renegotiated on the goal. */
public final class RenegotiatedByBoth extends AbstractJiraCondition {
    private final MentoringProjects projects;
    private final GoalAgreeing agreeing;
    private final GoalFields fields;

    public RenegotiatedByBoth(MentoringProjects projects, GoalAgreeing agreeing, GoalFields fields) {
        this.projects = projects;
        this.agreeing = agreeing;
        this.fields = fields;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
        Issue issue = (Issue) transientVars.get("issue");
        return projects.pair(issue.getProjectId()).filter(pair -> !agreeing.isOpenToChange(fields.sheet(issue), pair)).isEmpty();
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.goals.rule.renegotiated-by-both");
        }
    }
}
