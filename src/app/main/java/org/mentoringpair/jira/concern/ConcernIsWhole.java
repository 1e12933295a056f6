package org.mentoringpair.jira.concern;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Texts;

/** A new concern is for an audience that the app knows, and is not to be looked at again in the past. */
public final class ConcernIsWhole implements Validator {
    private final ConcernFields fields;
    private final TimeZones timeZones;
    private final Clock clock;
    private final Texts texts;

    public ConcernIsWhole(ConcernFields fields, TimeZones timeZones, Clock clock, Texts texts) {
        this.fields = fields;
        this.timeZones = timeZones;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Issue concern = (Issue) transientVars.get("issue");
        LocalDate day = fields.revisitOn(concern);
        InvalidInputException wrong = new InvalidInputException();
        if (fields.isUnknownChosen(concern)) {
            wrong.addError(fields.fieldKey(MentoringField.CONCERN_AUDIENCE), texts.get("mentoring.concern.wrong.audience-unknown"));
            throw wrong;
        }
        if (day != null && day.isBefore(LocalDate.ofInstant(clock.instant(), timeZones.ofAsking()))) {
            wrong.addError(fields.fieldKey(MentoringField.REVISIT_ON), texts.get("mentoring.concern.wrong.revisit.past"));
            throw wrong;
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.concern.rule.is-whole");
        }
    }
}
