package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.CustomFieldManager;
import org.mentoringpair.jira.rules.FieldSaid;
import org.mentoringpair.jira.rules.RuleSheet;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Texts;

/** Feedback is understood when whoever received it has said it back in their own words. */
public final class InOwnWords extends FieldSaid {
    public InOwnWords(CustomFieldManager customFields, SharedConfiguration configuration, Texts texts) {
        super(MentoringField.IN_OWN_WORDS, "mentoring.feedback.in-own-words", customFields, configuration, texts);
    }

    public static final class Sheet extends RuleSheet {
        public Sheet(Texts texts) {
            super(texts, "mentoring.feedback.rule.in-own-words");
        }
    }
}
