package com.atlassian.jira.application;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Declared for compiling only. Who may use which application of Jira.
 * Named in: jira-8.1.2, https://docs.atlassian.com/software/jira/docs/api/8.1.2/com/atlassian/jira/application/ApplicationRoleManager.html
 */
public interface ApplicationRoleManager {
    /**
     * Whether somebody has an application whose licence is there, be it exceeded; true for a deactivated account, too. Read so in
     * the Javadoc of 8.0.0 to 11.3.4, and measured.
     * Source: jira-11.3.4, https://github.com/komsamoilenko/jira-restricted-issue-helper/blob/57c87c1b3dc7ed86b97f7c20df1ef786597b622e/docs/COMPATIBILITY.md
     */
    boolean hasAnyRole(ApplicationUser user);
}
