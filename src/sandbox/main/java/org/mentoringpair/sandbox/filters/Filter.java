package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A query that somebody has saved. Public for templates.
 *
 * @param description empty where none was given
 */
public record Filter(long id, String name, String description, String ownerKey, String jql) {
    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public String getJql() {
        return jql;
    }

    public boolean isOwnedBy(ApplicationUser user) {
        return user != null && ownerKey.equals(user.getKey());
    }
}
