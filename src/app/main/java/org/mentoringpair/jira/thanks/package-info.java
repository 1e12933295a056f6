/** What people can be thanked for, as Jira and the check-ins know it. */
package org.mentoringpair.jira.thanks;
