package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.mentoringpair.goals.GoalAgreeing;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Texts;

/** Nobody starts a goal alone: the other one has agreed on what it says; whoever starts it agrees thereby. */
public final class BothAgree implements Validator {
    private final MentoringProjects projects;
    private final GoalAgreeing agreeing;
    private final GoalFields fields;
    private final JiraAuthenticationContext authentication;
    private final Texts texts;

    public BothAgree(MentoringProjects projects, GoalAgreeing agreeing, GoalFields fields, JiraAuthenticationContext authentication, Texts texts) {
        this.projects = projects;
        this.agreeing = agreeing;
        this.fields = fields;
        this.authentication = authentication;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        Pair pair = projects.pair(issue.getProjectId()).orElse(null);
        if (pair == null) {
            return;
        }
        GoalSheet goal = fields.sheet(issue);
        String starter = authentication.getLoggedInUser() == null ? "" : authentication.getLoggedInUser().getKey();
        if (!pair.joins(starter) || !agreeing.isReadyFor(goal, pair, starter)) {
            InvalidInputException alone = new InvalidInputException();
            alone.addError(texts.get(pair.joins(starter) ? "mentoring.goals.agreement.other" : "mentoring.goals.only-the-two"));
            throw alone;
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.goals.rule.both-agree");
        }
    }
}
