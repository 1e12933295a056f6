package org.mentoringpair.jira.setup;

/** The project roles the app creates once. */
public enum MentoringRole {
    MENTOR, MENTEE, PROGRAMME_MANAGER
}
