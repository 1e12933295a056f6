package org.mentoringpair.jira.concern;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.RevisitDay;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Texts;

/**
 * A new concern has the security level of those its author chose before it is stored, so that nobody else ever reads
 * it; where nothing is chosen that is its author alone. And it has a day on which it is looked at again.
 */
public final class ConcernIsSealed extends AbstractJiraFunctionProvider {
    private final ConcernFields fields;
    private final TimeZones timeZones;
    private final Clock clock;

    public ConcernIsSealed(ConcernFields fields, TimeZones timeZones, Clock clock) {
        this.fields = fields;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet propertySet) {
        MutableIssue concern = getIssue(transientVars);
        fields.seal(concern, Optional.ofNullable(fields.chosen(concern)).orElse(Audience.ONLY_ME));
        if (fields.revisitOn(concern) == null) {
            fields.revisitOn(concern, RevisitDay.after(LocalDate.ofInstant(clock.instant(), timeZones.ofAsking())));
        }
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.concern.rule.is-sealed");
        }
    }
}
