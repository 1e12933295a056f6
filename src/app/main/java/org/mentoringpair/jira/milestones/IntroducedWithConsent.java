package org.mentoringpair.jira.milestones;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.milestones.Consent;
import org.mentoringpair.web.Texts;

/** Nobody is introduced who has not said yes. The transition has no screen: consent comes before the introduction, not with its end. */
public final class IntroducedWithConsent implements Validator {
    private final MilestoneFields fields;
    private final Texts texts;

    public IntroducedWithConsent(MilestoneFields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue milestone = (Issue) transientVars.get("issue");
        if (fields.kind(milestone) == MilestoneKind.INTRODUCTION && fields.consent(milestone).filter(Consent.GIVEN::equals).isEmpty()) {
            InvalidInputException notAsked = new InvalidInputException();
            notAsked.addError(texts.get("mentoring.milestones.no-consent"));
            throw notAsked;
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.milestones.rule.introduced-with-consent");
        }
    }
}
