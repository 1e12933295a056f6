package org.mentoringpair.sandbox.demo;

/** Jira or the app answered the demo in another way than it expected. */
final class DemoFailed extends RuntimeException {
    DemoFailed(String message) {
        super(message);
    }

    DemoFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
