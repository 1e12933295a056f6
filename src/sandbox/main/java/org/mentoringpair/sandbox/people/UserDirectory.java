package org.mentoringpair.sandbox.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.springframework.stereotype.Component;

@Component
final class UserDirectory implements UserManager {
    private final Accounts accounts;

    UserDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return accounts.byKey(userKey).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return accounts.byName(userName).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        if (userKey == null) {
            return null;
        }
        return accounts.byKey(userKey).orElseGet(() -> Account.unknown(userKey));
    }
}
