package org.mentoringpair.sandbox.people;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/** The time zone of a person's profile, else that of the machine, which is Jira's default too. */
@Component
final class TimeZones implements TimeZoneManager {
    private final JiraAuthenticationContext authentication;
    private final Accounts accounts;

    TimeZones(JiraAuthenticationContext authentication, Accounts accounts) {
        this.authentication = authentication;
        this.accounts = accounts;
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(authentication.getLoggedInUser());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        TimeZone ofJira = getDefaultTimezone();
        return user == null ? ofJira : accounts.byKey(user.getKey()).map(account -> account.timeZoneOr(ofJira)).orElse(ofJira);
    }
}
