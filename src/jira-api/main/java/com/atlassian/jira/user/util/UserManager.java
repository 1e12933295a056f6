package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Newest source: jira-11.3.0, https;. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);
}
