package org.mentoringpair.jira.setup;

/** The issue types the app creates once. GOAL is used only where Jira has no epics. */
public enum MentoringIssueType {
    PAIR, GOAL, MILESTONE, CHARTER, FEEDBACK, REFLECTION, CONCERN, ACTION
}
