package org.mentoringpair.acceptance;

import java.util.Map;

/** A Jira with the app, on which stories are told: a sandbox of this build, or the real one that {@code jira.url} names. */
public interface Jira extends AutoCloseable {
    /** The one that most stories share: they make projects of their own and leave each other's alone. */
    static Jira ofStories() {
        return NamedJira.isNamed() ? NamedJira.named() : RunningSandbox.shared();
    }

    /** A fresh sandbox for one story that must not be disturbed; the real Jira where one is named. */
    static Jira ofOneStory() {
        return NamedJira.isNamed() ? NamedJira.named() : RunningSandbox.started(Map.of());
    }

    /** Without a slash at the end. */
    String url();

    /** How one of the people of the stories logs in here; {@code admin} is the Jira administrator, whatever their name. */
    Login login(String person);

    /** A key for a project of a story, like the one that is wanted (at most seven letters), and nobody else's. */
    String key(String wanted);

    /** A name for a project or programme of a story, like the one that is wanted, and nobody else's. */
    String name(String wanted);

    @Override
    void close();
}
