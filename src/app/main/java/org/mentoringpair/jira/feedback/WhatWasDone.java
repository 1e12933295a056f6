package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.CustomFieldManager;
import org.mentoringpair.jira.rules.FieldSaid;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Texts;

/** Feedback is acted on when whoever received it says what they did. */
public final class WhatWasDone extends FieldSaid {
    public WhatWasDone(CustomFieldManager customFields, SharedConfiguration configuration, Texts texts) {
        super(MentoringField.WHAT_I_DID, "mentoring.feedback.what-i-did", customFields, configuration, texts);
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.feedback.rule.what-was-done");
        }
    }
}
