package org.mentoringpair.sandbox.people;

import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Puts the groups and the first people into an empty database, and leaves one that has people as it is. */
@Component("peopleSeed")
public final class Seed implements InitializingBean {
    private final Database database;
    private final Groups groups;
    private final Passwords passwords = new Passwords();

    Seed(Database database, Groups groups) {
        this.database = database;
        this.groups = groups;
    }

    @Override
    public void afterPropertiesSet() {
        database.inTransaction(() -> {
            List.of(Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS).forEach(this::addGroup);
            if (database.sql("SELECT COUNT(*) FROM app_user").query(Long.class).single() == 0) {
                SeedPerson.ALL.forEach(this::add);
            }
        });
    }

    private void addGroup(String group) {
        database.sql("INSERT INTO app_group (group_name) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM app_group WHERE group_name = ?)")
                .params(group, group).update();
    }

    private void add(SeedPerson person) {
        database.insert("""
                INSERT INTO app_user (user_key, user_name, display_name, email, password_hash, time_zone)
                VALUES (?, ?, ?, ?, ?, ?)""",
                person.key(), person.name(), person.displayName(), person.name() + "@example.com",
                passwords.hash(person.name()), person.timeZone());
        person.groups().forEach(group -> groups.add(group, person.key()));
    }
}
