package org.mentoringpair.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** The time zones people chose in their Jira profile. */
final class JiraTimeZones implements TimeZones {
    private final TimeZoneManager timeZones;
    private final UserManager users;

    JiraTimeZones(TimeZoneManager timeZones, UserManager users) {
        this.timeZones = timeZones;
        this.users = users;
    }

    @Override
    public ZoneId ofAsking() {
        return timeZones.getLoggedInUserTimeZone().toZoneId();
    }

    @Override
    public ZoneId of(Person person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return (user == null ? timeZones.getDefaultTimezone() : timeZones.getTimeZoneforUser(user)).toZoneId();
    }
}
