package org.mentoringpair.jira.pairing;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.mentoringpair.health.PairHealth;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageFollowing;
import org.mentoringpair.web.Texts;

/** Pausing, resuming, closing and reopening the issue of a pair moves the pair, and its fields say so at once. */
public final class PairFollowsItsIssue extends AbstractJiraFunctionProvider {
    private final Pairs pairs;
    private final StageFollowing following;
    private final PairStatus status;
    private final FieldsOfPair fields;
    private final PairHealth health;

    public PairFollowsItsIssue(Pairs pairs, StageFollowing following, PairStatus status, FieldsOfPair fields, PairHealth health) {
        this.pairs = pairs;
        this.following = following;
        this.status = status;
        this.fields = fields;
        this.health = health;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet propertySet) {
        MutableIssue issue = getIssue(transientVars);
        pairs.ofProject(issue.getProjectId()).filter(pair -> pair.issueId() == issue.getId()).ifPresent(pair -> follow(pair, issue,
                WorkflowFunctionUtils.getCallerUser(transientVars, args).getKey()));
    }

    private void follow(Pair pair, MutableIssue issue, String mover) {
        Stage rest = status.rest(issue);
        if (rest != Stage.CLOSED) {
            fields.set(issue, MentoringField.CLOSING_REASON, null);
        }
        KeptDates kept = following.follow(pair, rest, mover, fields.chosen(issue, MentoringField.CLOSING_REASON));
        fields.show(issue, kept);
        if (kept.pair().stage() != pair.stage()) {
            fields.show(issue, health.judged(kept).shown().state());
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.pairing.rule.follows-its-issue");
        }
    }
}
