/** Fills a Jira with a mentoring programme, through the doors that everybody has: Atlassian's REST client, Jira's REST and the app's. */
package org.mentoringpair.demo;
