package org.mentoringpair.sandbox.permissions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Global permissions are granted to groups alone; a system administrator is a Jira administrator too. */
@Component
final class GlobalPermits implements GlobalPermissionManager {
    private final Database database;

    GlobalPermits(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user) {
        if (user == null || !user.isActive()) {
            return false;
        }
        String implying = permissionKey.equals(GlobalPermissionKey.ADMINISTER)
                ? GlobalPermissionKey.SYSTEM_ADMIN.getKey() : permissionKey.getKey();
        return database.sql("""
                SELECT COUNT(*) FROM global_permission g JOIN app_membership m ON m.group_name = g.group_name
                WHERE m.user_key = ? AND g.permission IN (?, ?)""")
                .params(List.of(user.getKey(), permissionKey.getKey(), implying)).query(Long.class).single() > 0;
    }
}
