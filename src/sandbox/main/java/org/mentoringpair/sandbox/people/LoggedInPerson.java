package org.mentoringpair.sandbox.people;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who is logged in on the calling thread. The request that puts somebody here takes them away again. */
@Component
final class LoggedInPerson implements JiraAuthenticationContext {
    private final ThreadLocal<ApplicationUser> person = new ThreadLocal<>();
    private final Accounts accounts;

    LoggedInPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return person.get();
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            clearLoggedInUser();
        } else {
            person.set(user);
        }
    }

    @Override
    public void clearLoggedInUser() {
        person.remove();
    }

    @Override
    public Locale getLocale() {
        ApplicationUser user = person.get();
        if (user instanceof Account account) {
            return account.localeOr(Languages.OF_JIRA);
        }
        return user == null ? Languages.OF_JIRA : accounts.languageOf(user);
    }
}
