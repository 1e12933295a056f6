/** Hears of Jira when agendas have to go. */
package org.mentoringpair.jira.meeting;
