package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** The queries that people have saved, for the JQL field {@code filter}. */
public interface SavedQueries {
    /** A saved query with its id and text. */
    record Saved(long id, String name, String jql) {
    }

    /** Those of this name, else the one of this id, as far as the asker may see them. */
    List<Saved> find(String name, Long id, ApplicationUser asker);
}
