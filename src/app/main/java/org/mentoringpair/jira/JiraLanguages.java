package org.mentoringpair.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Locale;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.Person;

/** The languages people chose in their Jira profile. */
final class JiraLanguages implements Languages {
    private final LocaleManager locales;
    private final UserManager users;

    JiraLanguages(LocaleManager locales, UserManager users) {
        this.locales = locales;
        this.users = users;
    }

    @Override
    public Locale of(Person person) {
        return locales.getLocaleFor(users.getUserByKey(person.key()));
    }
}
