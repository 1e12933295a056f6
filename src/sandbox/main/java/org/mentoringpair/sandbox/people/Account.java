package org.mentoringpair.sandbox.people;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TimeZone;

/** One row of {@code app_user}, read afresh for every request. Two accounts are equal when their keys are, as in Jira. */
public final class Account implements ApplicationUser {
    private final Long id;
    private final String key;
    private final String name;
    private final String displayName;
    private final String email;
    private final boolean active;
    private final String locale;
    private final String timeZone;

    Account(ResultSet row, int number) throws SQLException {
        id = row.getLong("id");
        key = row.getString("user_key");
        name = row.getString("user_name");
        displayName = row.getString("display_name");
        email = row.getString("email");
        active = row.getBoolean("active");
        locale = row.getString("locale");
        timeZone = row.getString("time_zone");
    }

    /** Somebody of whom only the key is known any more, as Jira shows them after their account was removed. */
    private Account(String key) {
        this.id = null;
        this.key = key;
        this.name = key;
        this.displayName = key;
        this.email = "?";
        this.active = false;
        this.locale = null;
        this.timeZone = null;
    }

    static Account unknown(String key) {
        return new Account(key);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    Locale localeOr(Locale ofJira) {
        return locale == null ? ofJira : Languages.stored(locale);
    }

    /** The language chosen in the profile, as Jira stores it; empty where none is. */
    public String getLanguage() {
        return locale == null ? "" : locale;
    }

    /** The time zone chosen in the profile; empty where none is. */
    public String getZone() {
        return timeZone == null ? "" : timeZone;
    }

    TimeZone timeZoneOr(TimeZone ofJira) {
        return timeZone == null ? ofJira : TimeZone.getTimeZone(timeZone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && key.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}
