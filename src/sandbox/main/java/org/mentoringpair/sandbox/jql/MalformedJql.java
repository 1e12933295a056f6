package org.mentoringpair.sandbox.jql;

/** The text is not a query; the message says where, in Jira's words. */
final class MalformedJql extends RuntimeException {
    MalformedJql(String message) {
        super(message);
    }
}
