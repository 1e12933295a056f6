/** What can be celebrated, as Jira knows it. */
package org.mentoringpair.jira.celebration;
