/** The action plan's goals, milestones and actions as Jira's issues. */
package org.mentoringpair.jira.actionplan;
