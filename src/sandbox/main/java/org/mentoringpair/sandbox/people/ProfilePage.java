package org.mentoringpair.sandbox.people;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Somebody's profile; without a name, one's own, with the preferences that nobody else sees. */
@Component
final class ProfilePage implements Page {
    static final String ADDRESS = "/secure/ViewProfile.jspa";

    private final Accounts accounts;
    private final Groups groups;
    private final TimeZoneManager timeZones;

    ProfilePage(Accounts accounts, Groups groups, TimeZoneManager timeZones) {
        this.accounts = accounts;
        this.groups = groups;
        this.timeZones = timeZones;
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }

    @Override
    public void answer(Visit visit) throws IOException {
        String name = visit.parameter("name").isEmpty() ? visit.user().getName() : visit.parameter("name");
        Optional<Account> account = accounts.byName(name);
        if (account.isEmpty()) {
            visit.notFound("User does not exist: " + name);
            return;
        }
        Account person = account.get();
        visit.show("User profile", "people/profile.vm", Map.of(
                "person", person,
                "groups", groups.of(person),
                "zone", timeZones.getTimeZoneforUser(person).getID(),
                "zoneOfJira", person.getZone().isEmpty(),
                "own", person.equals(visit.user()),
                "language", Languages.name(person.localeOr(Languages.OF_JIRA)),
                "languageOfJira", person.getLanguage().isEmpty()));
    }
}
