package org.mentoringpair.sandbox.navigator;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** The saved filters that the navigator opens. */
public interface OpenFilters {
    /** A filter as the navigator shows it. Public for its template. */
    record OpenFilter(long id, String name, String jql, boolean mine) {
        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public boolean isMine() {
            return mine;
        }
    }

    /** Empty for one that this person may not see, as for one that is not there. */
    Optional<OpenFilter> open(long id, ApplicationUser viewer);
}
