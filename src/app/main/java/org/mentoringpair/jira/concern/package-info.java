/** Concerns as issues of Jira: sealed for the readers their author chose, and heard of by whichever door they change. */
package org.mentoringpair.jira.concern;
