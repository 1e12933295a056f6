package org.mentoringpair.sandbox.plugins;

/** An app that Jira would not install, or that would not start there; the message says why. */
public final class InstallationFailed extends RuntimeException {
    public InstallationFailed(String message) {
        super(message);
    }

    public InstallationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
