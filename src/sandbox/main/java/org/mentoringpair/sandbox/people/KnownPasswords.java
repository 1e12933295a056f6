package org.mentoringpair.sandbox.people;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class KnownPasswords implements Credentials {
    private final Accounts accounts;

    KnownPasswords(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<ApplicationUser> check(String username, String password) {
        return accounts.withPassword(username, password).map(ApplicationUser.class::cast);
    }
}
