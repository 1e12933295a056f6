package org.mentoringpair.people;

import java.util.Optional;

/** The people who have a Jira account. */
public interface People {
    /** The person who is asking, empty for somebody who is not logged in. */
    Optional<Person> asking();

    Optional<Person> withKey(String userKey);

    Optional<Person> withUsername(String username);

    boolean isJiraAdministrator(Person person);

    /** Whether somebody can log in and work here: their account is active, and Jira's licence counts them in. */
    boolean usesJira(Person person);
}
