/** The seam to Jira: its users, time zones and optional parts behind our own interfaces. */
package org.mentoringpair.jira;
