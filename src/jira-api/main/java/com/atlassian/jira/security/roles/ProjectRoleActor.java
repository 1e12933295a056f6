package com.atlassian.jira.security.roles;

/** Declared for compiling only. Source: jira-7.x, https://docs.atlassian.com/jira/server/com/atlassian/jira/security/roles/RoleActorFactory.html */
public interface ProjectRoleActor extends RoleActor {
}
