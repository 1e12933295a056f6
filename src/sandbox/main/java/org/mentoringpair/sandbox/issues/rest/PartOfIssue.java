package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.sandbox.issues.StoredIssue;

/** Something beside an issue's own fields that REST v2 shows among them. */
interface PartOfIssue {
    String field();

    Object json(StoredIssue issue, ApplicationUser reader, IssueJson writer, String base);
}
