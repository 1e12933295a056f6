/** When Jira has reminders sent. */
package org.mentoringpair.jira.reminders;
