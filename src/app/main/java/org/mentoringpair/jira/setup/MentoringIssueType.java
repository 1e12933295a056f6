package org.mentoringpair.jira.setup;

/** The issue types of mentoring projects, which the app creates once; only GOAL is Jira Software's epic where there is one. */
public enum MentoringIssueType {
    PAIR, GOAL, MILESTONE, CHARTER, FEEDBACK, REFLECTION, CONCERN, ACTION
}
