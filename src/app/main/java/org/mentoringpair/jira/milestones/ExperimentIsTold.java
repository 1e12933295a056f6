package org.mentoringpair.jira.milestones;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.web.Texts;

/** An experiment ends with what came of it and what it taught; of other milestones nobody has to say so. */
public final class ExperimentIsTold implements Validator {
    private final MilestoneFields fields;
    private final Texts texts;

    public ExperimentIsTold(MilestoneFields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue milestone = (Issue) transientVars.get("issue");
        List<MentoringField> unsaid = fields.kind(milestone) == MilestoneKind.EXPERIMENT
                ? List.of(MentoringField.RESULT, MentoringField.LEARNED).stream().filter(field -> !fields.isSaid(milestone, field)).toList() : List.of();
        if (!unsaid.isEmpty()) {
            InvalidInputException untold = new InvalidInputException();
            unsaid.forEach(field -> untold.addError(fields.field(field).getId(),
                    texts.get(field == MentoringField.RESULT ? "mentoring.milestones.say-result" : "mentoring.milestones.say-learned")));
            throw untold;
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.milestones.rule.experiment-is-told");
        }
    }
}
