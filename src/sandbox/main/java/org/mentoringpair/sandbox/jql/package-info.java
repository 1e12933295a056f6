/** Search: Jira's query language read by a grammar of our own and answered by one SQL statement. */
package org.mentoringpair.sandbox.jql;
