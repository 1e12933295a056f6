/** The shared Jira configuration of all mentoring projects, created once and repaired where it is broken. */
package org.mentoringpair.jira.setup;
