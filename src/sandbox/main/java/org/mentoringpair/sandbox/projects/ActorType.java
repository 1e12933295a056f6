package org.mentoringpair.sandbox.projects;

/** What a member of a project role can be, under Jira's own names. */
final class ActorType {
    /** The parameter is a user key. */
    static final String USER = "atlassian-user-role-actor";
    /** The parameter is the name of a group. */
    static final String GROUP = "atlassian-group-role-actor";

    private ActorType() {
    }
}
