/** What Jira tells of a pair that moves on. */
package org.mentoringpair.jira.closing;
