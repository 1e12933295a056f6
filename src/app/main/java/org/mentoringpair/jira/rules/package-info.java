/** What all rules on the transitions of Jira's workflows share. */
package org.mentoringpair.jira.rules;
