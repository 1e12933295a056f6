/** What keeps the health of pairs current in Jira, and tells it in words. */
package org.mentoringpair.jira.health;
