package org.mentoringpair.jira.pairing;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.mentoringpair.pairing.Pair;

/** In whose name the app writes the fields of a pair's issue: of whoever is asking, else of the mentee, whose pairing it is. */
final class PairWriters {
    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    PairWriters(JiraAuthenticationContext authentication, UserManager users) {
        this.authentication = authentication;
        this.users = users;
    }

    ApplicationUser of(Pair pair) {
        ApplicationUser asking = authentication.getLoggedInUser();
        return asking == null ? withKey(pair.menteeKey()) : asking;
    }

    ApplicationUser withKey(String userKey) {
        return users.getUserByKey(userKey);
    }
}
