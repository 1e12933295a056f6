/** Feedback as an issue of Jira: whose it is to answer, and what the answer needs. */
package org.mentoringpair.jira.feedback;
