/** A pair's project, issue and comments in Jira. */
package org.mentoringpair.jira.pairing;
