/** Who takes part in mentoring, as Jira knows them. */
package org.mentoringpair.people;
