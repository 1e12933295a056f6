package org.mentoringpair.sandbox.sharing;

import java.util.Arrays;
import java.util.Optional;

/** Whom a share names. Sharing with the public is what Jira refuses where an administrator has switched it off. */
public enum ShareType {
    LOGGED_IN("authenticated", "loggedin"), GROUP("group", "group"), PROJECT("project", "project"),
    PROJECT_ROLE("project_role", "project"), USER("user", "user");

    private final String sent;
    private final String shown;

    ShareType(String sent, String shown) {
        this.sent = sent;
        this.shown = shown;
    }

    /** The word that stands for it in what is sent over REST, and in forms. */
    public static Optional<ShareType> sentAs(String word) {
        return Arrays.stream(values()).filter(type -> type.sent.equals(word)).findFirst();
    }

    public String sent() {
        return sent;
    }

    /** The word that stands for it in Jira's answers. */
    public String shown() {
        return shown;
    }
}
