package org.mentoringpair.sandbox.plugins;

/** A service of Jira of which every app gets its own: Active Objects, the template renderer. Made when the app is enabled. */
public interface PerApp<T> {
    Class<T> type();

    T serviceFor(Plugin plugin);
}
