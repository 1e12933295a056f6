package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.goals.GoalAgreeing;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** Whoever takes a goal towards Active agrees on what it says. */
public final class AgreementIsKept extends AbstractJiraFunctionProvider {
    private final MentoringProjects projects;
    private final GoalAgreeing agreeing;
    private final GoalFields fields;

    public AgreementIsKept(MentoringProjects projects, GoalAgreeing agreeing, GoalFields fields) {
        this.projects = projects;
        this.agreeing = agreeing;
        this.fields = fields;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet propertySet) {
        MutableIssue issue = getIssue(transientVars);
        ApplicationUser caller = WorkflowFunctionUtils.getCallerUser(transientVars, args);
        if (caller != null) {
            projects.pair(issue.getProjectId()).ifPresent(pair -> agreeing.keep(pair, caller.getKey(), fields.sheet(issue)));
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.goals.rule.agreement-is-kept");
        }
    }
}
