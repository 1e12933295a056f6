/** Mail: Jira's own notifications and what apps put into the queue. Nothing is sent; everybody reads their own in the outbox. */
package org.mentoringpair.sandbox.mail;
