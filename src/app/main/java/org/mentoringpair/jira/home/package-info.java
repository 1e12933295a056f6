/** The pair's page as Jira puts it together. */
package org.mentoringpair.jira.home;
