package org.mentoringpair.sandbox.people;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Groups and their members. */
@Component
public final class Groups {
    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String SOFTWARE_USERS = "jira-software-users";
    /** The groups whose members count as licensed. */
    public static final List<String> LICENSED = List.of(ADMINISTRATORS, SOFTWARE_USERS);

    private final Database database;

    Groups(Database database) {
        this.database = database;
    }

    /** Whether the person may use Jira at all: active and in a group of the licence. */
    public boolean isLicensed(ApplicationUser user) {
        return user != null && user.isActive() && areOfLicence(user);
    }

    /** Whether one of somebody's groups is of the licence. */
    boolean areOfLicence(ApplicationUser user) {
        return LICENSED.stream().anyMatch(of(user)::contains);
    }

    public List<String> of(ApplicationUser user) {
        return database.sql("SELECT group_name FROM app_membership WHERE user_key = ? ORDER BY group_name")
                .param(user.getKey()).query(String.class).list();
    }

    public List<String> all() {
        return database.sql("SELECT group_name FROM app_group ORDER BY group_name").query(String.class).list();
    }

    public boolean exists(String group) {
        return all().contains(group);
    }

    public List<Account> members(String group) {
        return database.sql("""
                SELECT u.* FROM app_user u JOIN app_membership m ON m.user_key = u.user_key
                WHERE m.group_name = ? ORDER BY u.display_name, u.id""").param(group).query(Account::new).list();
    }

    public void add(String group, String userKey) {
        database.sql("""
                INSERT INTO app_membership (group_name, user_key) SELECT g.group_name, u.user_key FROM app_group g, app_user u
                WHERE g.group_name = ? AND u.user_key = ? AND NOT EXISTS (
                    SELECT 1 FROM app_membership m WHERE m.group_name = g.group_name AND m.user_key = u.user_key)""")
                .params(group, userKey).update();
    }
}
