/** What happens in Jira to what libraries hold. */
package org.mentoringpair.jira.resources;
