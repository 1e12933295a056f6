/** Milestones as issues of Jira: what their fields say, and what their kinds need on the way to being done. */
package org.mentoringpair.jira.milestones;
