package org.mentoringpair.sandbox.jql;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param issues ids, in the order asked for
 * @param start  how many come before this page
 * @param total  how many there are on all pages
 */
public record Found(List<Long> issues, int start, int total) {
}
