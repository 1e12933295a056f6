package org.mentoringpair.goals;

import java.util.Set;
import org.mentoringpair.people.Person;

/** Which goals people are working on, whoever is asking. */
@FunctionalInterface
public interface GoalsUnderWay {
    /** Jira's ids of the active goals of a project that somebody may browse. One search in Jira. */
    Set<Long> in(long projectId, Person reader);
}
