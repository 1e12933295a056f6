/** Charters as issues of Jira: made, read, and followed when somebody changes them there. */
package org.mentoringpair.jira.charter;
