package org.mentoringpair.jira.setup;

/** The kinds of things the app creates in Jira, in the order in which administrators read about them. */
enum ItemKind {
    ROLE, PERMISSION_SCHEME, ISSUE_SECURITY_SCHEME, SECURITY_LEVEL, ISSUE_TYPE, ISSUE_TYPE_SCHEME, LINK_TYPE, STATUS, RESOLUTION, WORKFLOW,
    WORKFLOW_SCHEME, WORKFLOW_RULES, FIELD, OPTION, SCREEN, SCREEN_SCHEME, ISSUE_TYPE_SCREEN_SCHEME;

    /** The part of message keys that stands for the kind. */
    String inKeys() {
        return Keys.of(this);
    }
}
