package org.mentoringpair.sandbox.interest;

import com.atlassian.jira.user.util.UserManager;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Those who want to hear of an issue. */
@Component
public final class Watchers extends Interested {
    Watchers(Database database, UserManager people) {
        super(database, people, "issue_watcher");
    }
}
