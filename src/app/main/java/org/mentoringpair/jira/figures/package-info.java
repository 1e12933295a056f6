/** Where the figures of programmes come from in Jira. */
package org.mentoringpair.jira.figures;
