package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.util.ErrorCollection;

/** What was begun with an issue is undone, for the reasons given; the transaction it is thrown out of is rolled back. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ErrorCollection errors;

    public Refused(ErrorCollection errors) {
        super(errors.getErrorMessages() + " " + errors.getErrors());
        this.errors = errors;
    }

    /** The result, if it is a good one. */
    public static IssueResult unless(IssueResult result) {
        if (!result.isValid()) {
            throw new Refused(result.getErrorCollection());
        }
        return result;
    }

    public ErrorCollection errors() {
        return errors;
    }
}
