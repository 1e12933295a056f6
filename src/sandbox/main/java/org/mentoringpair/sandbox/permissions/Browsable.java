package org.mentoringpair.sandbox.permissions;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Which issues a person may browse, as SQL, so that search and single look-ups obey one and the same rule. */
public interface Browsable {
    /**
     * A condition on a row of {@code jira_issue} that holds exactly for the issues the person may browse.
     *
     * @param issueAlias the alias of {@code jira_issue} in the statement
     * @param user       the person, or null for somebody who is not logged in
     * @param parameters takes the values of the condition's question marks, in order
     */
    String condition(String issueAlias, ApplicationUser user, List<Object> parameters);

    /** The same for a row of {@code project}. */
    String projectCondition(String projectAlias, ApplicationUser user, List<Object> parameters);
}
