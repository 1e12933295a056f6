/** When Jira has changes of visibility brought to their end. */
package org.mentoringpair.jira.visibility;
