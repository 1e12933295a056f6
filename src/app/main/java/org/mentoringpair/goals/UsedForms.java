package org.mentoringpair.goals;

import java.time.Instant;
import java.util.OptionalLong;

/** Which forms were submitted already: a form makes one thing, such as a goal, however often it is sent. */
public interface UsedForms {
    /** Jira's id of the issue that a form made, empty for a form that was not used. */
    OptionalLong madeBy(String formId);

    /** Remembers for some weeks what a form made. */
    void used(String formId, long goalIssueId, Instant at);
}
