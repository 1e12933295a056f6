package org.mentoringpair.sandbox.people;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.mentoringpair.sandbox.i18n.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is logged in on the calling thread. The request that puts somebody here takes them away again. */
@Component
final class LoggedInPerson implements JiraAuthenticationContext {
    private final ThreadLocal<ApplicationUser> person = new ThreadLocal<>();
    private final Accounts accounts;
    private final ObjectProvider<Texts> texts;

    LoggedInPerson(Accounts accounts, ObjectProvider<Texts> texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return person.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return person.get() != null;
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

    @Override
    public I18nHelper getI18nHelper() {
        return texts.getObject().helper(getLocale());
    }
}
