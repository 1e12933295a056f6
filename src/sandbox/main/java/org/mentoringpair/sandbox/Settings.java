package org.mentoringpair.sandbox;

import java.nio.file.Path;

/**
 * How this sandbox was asked to run, read once from the system properties {@code sandbox.*}.
 *
 * @param app      the app's jar, or null to run a Jira without an app
 * @param data     the folder that keeps the data of an embedded database
 * @param software whether Jira Software is there, that is epics
 * @param anew     whether everything is thrown away first
 * @param demo     whether a demonstration programme is set up in an empty sandbox
 * @param people   whether a fresh Jira has people, or nobody but its administrator
 * @param demoHome the folder of the program that tells the demo, or null where there is none
 */
public record Settings(Path app, Path data, String databaseUrl, String databaseUser, String databasePassword,
                       int port, boolean software, boolean anew, boolean demo, boolean people, Path demoHome) {
    /** The context path of Jira as its developers know it. */
    public static final String CONTEXT_PATH = "/jira";

    /** With people, and without the demo's program. */
    public Settings(Path app, Path data, String databaseUrl, String databaseUser, String databasePassword,
                    int port, boolean software, boolean anew, boolean demo) {
        this(app, data, databaseUrl, databaseUser, databasePassword, port, software, anew, demo, true, null);
    }

    /** Where a browser on this machine finds the sandbox; without a slash at the end. */
    public String address() {
        return "http://localhost:" + port + CONTEXT_PATH;
    }
}
