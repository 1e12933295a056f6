package org.mentoringpair.sandbox.dashboards;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A page of items. Public for templates.
 *
 * @param description empty where none was given
 * @param ownerKey    null for the system dashboard, which is everybody's and nobody's
 */
public record Dashboard(long id, String name, String description, String ownerKey) {
    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public boolean isSystem() {
        return ownerKey == null;
    }

    boolean isOwnedBy(ApplicationUser user) {
        return user != null && user.getKey().equals(ownerKey);
    }
}
