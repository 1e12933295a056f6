package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Optional;

/** The {@code jql-function} modules of the installed apps. */
public interface AppFunctions {
    /** @param lowerCaseName the name called, in lower case: Jira does not mind the case of function names */
    Optional<JqlFunction> named(String lowerCaseName);
}
