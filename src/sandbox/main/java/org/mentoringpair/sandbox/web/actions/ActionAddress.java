package org.mentoringpair.sandbox.web.actions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an action.
 *
 * @param command what follows the exclamation mark; empty where there is none
 */
record ActionAddress(String alias, String command) {
    private static final Pattern FORM = Pattern.compile("/secure/(?:[\\w-]+/)*([\\w.-]+?)(?:!(\\w+))?\\.jspa");

    static Optional<ActionAddress> of(String path) {
        Matcher matcher = FORM.matcher(path);
        return matcher.matches()
                ? Optional.of(new ActionAddress(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)))
                : Optional.empty();
    }

    /** The method that WebWork calls. */
    String called() {
        return command.isEmpty() ? "execute" : "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
    }

    /** The method whose annotations say what is allowed: Jira looks at {@code doExecute} where {@code execute} is called. */
    String annotated() {
        return command.isEmpty() ? "doExecute" : called();
    }
}
