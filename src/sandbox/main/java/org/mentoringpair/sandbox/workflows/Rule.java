package org.mentoringpair.sandbox.workflows;

import java.util.Map;

/**
 * A condition, validator or post function of an app, as the workflow names it.
 *
 * @param args what the workflow gives it
 */
public record Rule(String className, Map<String, String> args) {
}
