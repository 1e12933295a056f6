package org.mentoringpair.jiraapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what nobody has seen in the real class, and what only those need who play Jira. The app may not use it: a test
 * of the sandbox keeps it off.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface ForPlaying {
}
