package org.mentoringpair.sandbox.interest;

import com.atlassian.jira.user.util.UserManager;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Those who want an issue to be done. */
@Component
public final class Voters extends Interested {
    Voters(Database database, UserManager people) {
        super(database, people, "issue_vote");
    }
}
