/** Programmes as Jira's select field Programme knows them. */
package org.mentoringpair.jira.programme;
