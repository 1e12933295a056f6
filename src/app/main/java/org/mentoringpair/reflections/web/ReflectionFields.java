package org.mentoringpair.reflections.web;

import java.util.OptionalLong;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.reflections.ReflectionText;

/** Where in Jira each text of a reflection stands. */
public final class ReflectionFields {
    private final SharedConfiguration configuration;

    public ReflectionFields(SharedConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Number of the custom field; empty until it is set up, which after an update means until somebody repairs. */
    OptionalLong of(ReflectionText text) {
        MentoringField field = switch (text) {
            case WORKED -> MentoringField.WHAT_WORKED;
            case DID_NOT -> MentoringField.WHAT_DID_NOT;
            case WHY -> MentoringField.WHY;
            case CHANGE -> MentoringField.WHAT_WE_WILL_CHANGE;
            case DESCRIPTION -> MentoringField.GIBBS_DESCRIPTION;
            case FEELINGS -> MentoringField.GIBBS_FEELINGS;
            case EVALUATION -> MentoringField.GIBBS_EVALUATION;
            case ANALYSIS -> MentoringField.GIBBS_ANALYSIS;
            case CONCLUSION -> MentoringField.GIBBS_CONCLUSION;
            case ACTION_PLAN -> MentoringField.GIBBS_ACTION_PLAN;
        };
        return configuration.isThere(field) ? OptionalLong.of(configuration.field(field)) : OptionalLong.empty();
    }
}
