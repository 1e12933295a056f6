package org.mentoringpair.sandbox.people;

import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The groups and the first people of a fresh Jira. */
@Component("peopleSeed")
public final class Seed implements InitializingBean {
    private final Database database;
    private final Groups groups;
    private final boolean everybody;
    private final Passwords passwords = new Passwords();

    Seed(Database database, Groups groups, @Value("${sandbox.people:true}") boolean everybody) {
        this.everybody = everybody;
        this.database = database;
        this.groups = groups;
    }

    @Override
    public void afterPropertiesSet() {
        Seeds.once(database, "people", () -> {
            List.of(Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS).forEach(this::addGroup);
            SeedPerson.ALL.stream().filter(person -> everybody || person.groups().contains(Groups.ADMINISTRATORS)).forEach(this::add);
        });
    }

    private void addGroup(String group) {
        database.insert("INSERT INTO app_group (group_name) VALUES (?)", group);
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
