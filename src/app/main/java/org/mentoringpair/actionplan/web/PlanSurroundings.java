package org.mentoringpair.actionplan.web;

import org.mentoringpair.actionplan.PlanFilter;

/**
 * Where a plan is shown, to whom and which part of it.
 *
 * @param theirs whether the reader is one of the two
 * @param token  for the forms on the page
 */
record PlanSurroundings(long projectId, String projectKey, long pairId, boolean theirs, String token, PlanFilter filter) {
}
