package org.mentoringpair.sandbox.people;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Says who somebody is by what they know. */
public interface Credentials {
    /** The active person with this user name and password; empty for a wrong name, a wrong password or a deactivated person alike. */
    Optional<ApplicationUser> check(String username, String password);
}
