package org.mentoringpair.sandbox.dashboards;

import java.util.Map;

/**
 * An item of an app on a dashboard.
 *
 * @param moduleKey   complete key of the app's module; its app may be gone or disabled
 * @param preferences what was configured, empty before that
 */
record Item(long id, String moduleKey, int column, Map<String, String> preferences) {
}
