package org.mentoringpair.reflections.web;

import java.util.List;

/** A part of a list of reflections, as in Jira's own API. */
record LookBacksJson(int startAt, int maxResults, boolean isLast, List<LookBackJson> reflections) {
}
