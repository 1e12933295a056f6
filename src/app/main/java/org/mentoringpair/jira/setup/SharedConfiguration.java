package org.mentoringpair.jira.setup;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The one configuration that all mentoring projects share, found by remembered ids, never by name. Asking costs no
 * SQL once it is known. Everything that must be there and is not is refused with a sentence that sends an
 * administrator to the set-up page.
 */
public interface SharedConfiguration {
    boolean complete();

    /** Whether goals are Jira Software's epics; otherwise they are the app's own issue type, and milestones are linked to them. */
    boolean goalsAreEpics();

    /** Jira's id of the issue type; of GOAL that of Jira Software's epic, if it was there when the configuration was created. */
    String issueType(MentoringIssueType type);

    /**
     * Which of the app's issue types this is, by Jira's issue type id. The epics of all projects are GOAL where goals
     * are epics, so ask for the project as well.
     */
    Optional<MentoringIssueType> known(String issueTypeId);

    /** Whether the custom field is set up; after an update that brought it, only when somebody has repaired. */
    boolean isThere(MentoringField field);

    /** Number of the custom field, the 10001 of customfield_10001. */
    long field(MentoringField field);

    /** Jira's id of the option of a select field, by the constant the option stands for, such as Stage.RAPPORT. */
    long option(MentoringField field, Enum<?> value);

    /** Jira's id of the status. */
    String status(MentoringStatus status);

    /** Jira's id of the project role. */
    long role(MentoringRole role);

    /** Jira's id of the level of issue security. */
    long securityLevel(MentoringLevel level);

    /** Jira's id of the link type that ties a milestone to its goal where goals are not epics; refused where they are. */
    long goalLinkType();

    /** Jira's id of a link type to milestones; empty until it is set up, which after an update means until somebody repairs. */
    OptionalLong linkType(MentoringLink link);
}
