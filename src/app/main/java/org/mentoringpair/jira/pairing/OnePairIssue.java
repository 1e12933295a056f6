package org.mentoringpair.jira.pairing;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** A pair has one issue of type Mentoring Pair: it is made before the pair is there, and no other one afterwards. */
public final class OnePairIssue implements Validator {
    private final MentoringProjects projects;
    private final Texts texts;

    public OnePairIssue(MentoringProjects projects, Texts texts) {
        this.projects = projects;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        if (projects.contains(issue.getProjectId())) {
            InvalidInputException second = new InvalidInputException();
            second.addError(IssueFieldConstants.SUMMARY, texts.get("mentoring.pairing.one-issue"));
            throw second;
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.pairing.rule.one-pair-issue");
        }
    }
}
