package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Stored;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevel;

/** What an issue refers to, read when it is asked for. */
interface Neighbours {
    Map<String, Stored> customValues(long issue);

    /** @param key as it is stored, or null */
    ApplicationUser person(Stored key);

    Project project(long id);

    Issue issue(long id);

    SecurityLevel securityLevel(long id);

    Collection<Issue> subTasks(Long parent);
}
