/** The functions the app adds to Jira's search, of pairs and their people. */
package org.mentoringpair.jira.jql;
