/** What happens in Jira that concerns check-ins. */
package org.mentoringpair.jira.checkins;
