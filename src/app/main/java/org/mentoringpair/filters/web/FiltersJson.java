package org.mentoringpair.filters.web;

import java.util.List;

/**
 * The filters of a programme.
 *
 * @param shareWith Jira user keys of the others who run it
 */
record FiltersJson(List<FilterJson> filters, List<String> shareWith) {
}
