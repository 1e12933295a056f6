/** Feedback as an issue of Jira: whom it is for and what it is about, whose it is to answer, and what the answer needs. */
package org.mentoringpair.jira.feedback;
