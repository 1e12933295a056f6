package org.mentoringpair.charter;

/**
 * The charter of a pair: an issue of Jira with the words, and the terms beside it.
 *
 * @param id      key of the charter among the app's own rows
 * @param issueId Jira's id of the issue of type Charter
 */
public record Charter(long id, long pairId, long projectId, long issueId, Terms terms) {
    Charter withId(long newId) {
        return new Charter(newId, pairId, projectId, issueId, terms);
    }

    Charter withIssue(long newIssueId) {
        return new Charter(id, pairId, projectId, newIssueId, terms);
    }

    Charter with(Terms changed) {
        return new Charter(id, pairId, projectId, issueId, changed);
    }
}
