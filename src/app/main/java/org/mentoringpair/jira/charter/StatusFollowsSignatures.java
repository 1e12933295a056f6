package org.mentoringpair.jira.charter;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** Nobody signs or reopens a charter by its status: it can be moved only where it lags behind the signatures. */
public final class StatusFollowsSignatures extends AbstractJiraCondition {
    private final MentoringProjects projects;
    private final CharterReading reading;

    public StatusFollowsSignatures(MentoringProjects projects, CharterReading reading) {
        this.projects = projects;
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
        Issue issue = (Issue) transientVars.get("issue");
        boolean agreed = projects.pair(issue.getProjectId()).filter(pair -> reading.isAgreed(pair, issue.getId())).isPresent();
        return JiraCharterIssues.showsSigned(issue) != agreed;
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.charter.rule.status-follows-signatures");
        }
    }
}
