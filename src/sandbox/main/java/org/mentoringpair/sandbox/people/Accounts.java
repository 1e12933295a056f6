package org.mentoringpair.sandbox.people;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The accounts of this Jira. Nothing is kept between two calls, so that no node shows an older state than another. */
@Component
public final class Accounts {
    /** Followed by the account's id, as since Jira 8.4. */
    private static final String KEY_OF_NEW_ACCOUNTS = "JIRAUSER";

    private final Database database;
    private final Passwords passwords = new Passwords();

    Accounts(Database database) {
        this.database = database;
    }

    public Optional<Account> byKey(String key) {
        return one("user_key", key);
    }

    /** By username, in whatever case it was typed. */
    public Optional<Account> byName(String name) {
        return name == null ? Optional.empty() : one("user_name", name.toLowerCase(Locale.ROOT));
    }

    public Optional<Account> byId(long id) {
        return one("id", id);
    }

    public List<Account> all() {
        return database.sql("SELECT * FROM app_user ORDER BY display_name, id").query(Account::new).list();
    }

    /**
     * The active accounts whose username, e-mail address or a word of whose display name begins with what was typed,
     * as Jira's user picker finds them.
     *
     * @param typed empty finds everybody
     * @param most  how many at most
     */
    public List<Account> search(String typed, int most) {
        String beginning = escaped(typed.trim().toLowerCase(Locale.ROOT)) + "%";
        return database.sql("""
                SELECT * FROM app_user
                WHERE active = TRUE AND (LOWER(user_name) LIKE ? ESCAPE '!' OR LOWER(email) LIKE ? ESCAPE '!'
                    OR LOWER(display_name) LIKE ? ESCAPE '!' OR LOWER(display_name) LIKE ? ESCAPE '!')
                ORDER BY display_name, id LIMIT ?""")
                .params(beginning, beginning, beginning, "% " + beginning, most)
                .query(Account::new).list();
    }

    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Makes an account with a key of Jira's own kind, which is never the username. */
    public Account create(String name, String displayName, String email, String password) {
        return database.inTransaction(() -> {
            long id = database.insert(
                    "INSERT INTO app_user (user_key, user_name, display_name, email, password_hash) VALUES (?, ?, ?, ?, ?)",
                    "new " + name, name, displayName, email, passwords.hash(password));
            database.sql("UPDATE app_user SET user_key = ? WHERE id = ?").params(KEY_OF_NEW_ACCOUNTS + id, id).update();
            return byId(id).orElseThrow();
        });
    }

    /** Whoever asks has seen to it that nothing is in the person's name. */
    public void delete(Account account) {
        database.inTransaction(() -> {
            for (String table : List.of("app_membership", "login_session", "app_user")) {
                database.sql("DELETE FROM " + table + " WHERE user_key = ?").param(account.getKey()).update();
            }
            database.sql("DELETE FROM project_role_actor WHERE actor_type = 'atlassian-user-role-actor' AND actor_parameter = ?").param(account.getKey()).update();
        });
    }

    /** How many projects the person leads, and issues and comments are in their name. */
    public int inTheNameOf(Account account) {
        return database.sql("""
                SELECT (SELECT COUNT(*) FROM project WHERE lead_key = u.user_key)
                    + (SELECT COUNT(*) FROM jira_issue WHERE reporter_key = u.user_key OR assignee_key = u.user_key)
                    + (SELECT COUNT(*) FROM issue_comment WHERE author_key = u.user_key)
                FROM app_user u WHERE u.id = ?""").param(account.getId()).query(Integer.class).single();
    }

    public void setActive(Account account, boolean active) {
        database.sql("UPDATE app_user SET active = ? WHERE id = ?").params(active, account.getId()).update();
    }

    /**
     * Keeps what a person chose in the profile.
     *
     * @param language as Jira stores it, or null for Jira's own
     * @param zone     the id of a time zone, or null for Jira's own
     */
    void setPreferences(Account account, String language, String zone) {
        database.sql("UPDATE app_user SET locale = ?, time_zone = ? WHERE id = ?").params(language, zone, account.getId()).update();
    }

    /** The language chosen in the profile, else Jira's own. */
    public Locale languageOf(ApplicationUser person) {
        return byKey(person.getKey()).map(account -> account.localeOr(Languages.OF_JIRA)).orElse(Languages.OF_JIRA);
    }

    /** The account, if it is active and this is its password. */
    Optional<Account> withPassword(String name, String password) {
        return byName(name).filter(Account::isActive).filter(account -> passwords.matches(password, hashOf(account)));
    }

    private String hashOf(Account account) {
        return database.sql("SELECT password_hash FROM app_user WHERE id = ?").param(account.getId()).query(String.class).single();
    }

    private Optional<Account> one(String column, Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return database.sql("SELECT * FROM app_user WHERE " + column + " = ?").param(value).query(Account::new).optional();
    }
}
