/** What Jira tells of how a relationship ended. */
package org.mentoringpair.jira.recognition;
