package org.mentoringpair.jira.charter;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.mentoringpair.charter.CharterStart;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** A pair has one charter, by whichever door somebody makes another one. */
public final class OneCharter implements Validator {
    private final MentoringProjects projects;
    private final CharterStart start;
    private final Texts texts;

    public OneCharter(MentoringProjects projects, CharterStart start, Texts texts) {
        this.projects = projects;
        this.start = start;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        if (projects.pair(issue.getProjectId()).filter(start::isDone).isPresent()) {
            InvalidInputException second = new InvalidInputException();
            second.addError(IssueFieldConstants.SUMMARY, texts.get("mentoring.charter.one"));
            throw second;
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.charter.rule.one-charter");
        }
    }
}
