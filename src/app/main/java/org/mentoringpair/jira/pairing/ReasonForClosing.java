package org.mentoringpair.jira.pairing;

import com.atlassian.jira.issue.CustomFieldManager;
import org.mentoringpair.jira.rules.FieldSaid;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Texts;

/** Whoever closes a pair says why. */
public final class ReasonForClosing extends FieldSaid {
    public ReasonForClosing(CustomFieldManager customFields, SharedConfiguration configuration, Texts texts) {
        super(MentoringField.CLOSING_REASON, "mentoring.pairing.closing-reason", customFields, configuration, texts);
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.pairing.rule.reason-for-closing");
        }
    }
}
