package org.mentoringpair.sandbox.plugins;

import java.util.Map;

/**
 * A {@code resource} of an app or of a module: {@code velocity}, {@code i18n}, {@code download}.
 *
 * @param text the content given in place, empty where {@code location} names a file of the jar
 */
public record ModuleResource(String type, String name, String location, Map<String, String> params, String text) {
}
