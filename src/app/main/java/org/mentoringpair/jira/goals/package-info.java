/** Goals and milestones as Jira's issues: epics where there is Jira Software, linked issues where there is none. */
package org.mentoringpair.jira.goals;
