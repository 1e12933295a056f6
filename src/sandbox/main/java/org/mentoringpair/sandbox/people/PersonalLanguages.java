package org.mentoringpair.sandbox.people;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The language of a person's profile, else Jira's own. */
@Component
final class PersonalLanguages implements LocaleManager {
    private final Accounts accounts;

    PersonalLanguages(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Locale getLocaleFor(ApplicationUser user) {
        return user == null ? Languages.OF_JIRA : accounts.languageOf(user);
    }
}
