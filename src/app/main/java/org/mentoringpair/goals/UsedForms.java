package org.mentoringpair.goals;

import java.time.Instant;
import java.util.OptionalLong;

/** Which forms were submitted already: a form makes one goal, however often it is sent. */
public interface UsedForms {
    /** Jira's id of the goal that a form made, empty for a form that was not used. */
    OptionalLong goalOf(String formId);

    /** Remembers for some weeks what a form made. */
    void used(String formId, long goalIssueId, Instant at);
}
