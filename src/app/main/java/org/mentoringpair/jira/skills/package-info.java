/** What skills are tied to, as Jira's issues and links. */
package org.mentoringpair.jira.skills;
