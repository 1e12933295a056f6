package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Texts;

/** Feedback is for one of the two who did not write it, and on a milestone of theirs where it names one. */
public final class FeedbackIsForOneOfThem implements Validator {
    private final MentoringProjects projects;
    private final FeedbackFields fields;
    private final FeedbackMilestones milestones;
    private final Texts texts;

    public FeedbackIsForOneOfThem(MentoringProjects projects, FeedbackFields fields, FeedbackMilestones milestones, Texts texts) {
        this.projects = projects;
        this.fields = fields;
        this.milestones = milestones;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue feedback = (Issue) transientVars.get("issue");
        InvalidInputException wrong = new InvalidInputException();
        boolean toThemselves = projects.pair(feedback.getProjectId()).filter(pair -> isForWriter(feedback, pair)).isPresent();
        if (toThemselves) {
            fields.id(MentoringField.FEEDBACK_FOR).ifPresent(field -> wrong.addError(field, texts.get("mentoring.feedback.not-to-yourself")));
        }
        if (fields.milestoneKey(feedback).filter(key -> milestones.of(feedback).isEmpty()).isPresent()) {
            fields.id(MentoringField.FEEDBACK_ON).ifPresent(field -> wrong.addError(field, texts.get("mentoring.feedback.no-such-milestone")));
        }
        if (!wrong.getErrors().isEmpty()) {
            throw wrong;
        }
    }

    private boolean isForWriter(Issue feedback, Pair pair) {
        return fields.direction(feedback).filter(chosen -> chosen.keyIn(pair).equals(feedback.getReporterId())).isPresent();
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.feedback.rule.is-for-one-of-them");
        }
    }
}
