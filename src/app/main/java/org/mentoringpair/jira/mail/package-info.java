/** Letters to people, through Jira's mail queue. */
package org.mentoringpair.jira.mail;
