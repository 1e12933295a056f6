package org.mentoringpair.sandbox.screens;

import java.util.List;

/**
 * One tab of a screen.
 *
 * @param fields ids of the fields on it, in order
 */
public record Tab(long id, String name, List<String> fields) {
}
