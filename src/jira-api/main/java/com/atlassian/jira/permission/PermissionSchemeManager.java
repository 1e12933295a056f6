package com.atlassian.jira.permission;

import com.atlassian.jira.scheme.SchemeManager;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public interface PermissionSchemeManager extends SchemeManager {
}
