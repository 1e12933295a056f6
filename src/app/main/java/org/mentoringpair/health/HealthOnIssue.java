package org.mentoringpair.health;

import org.mentoringpair.pairing.Pair;

/** The field Health of the issue that stands for a pair, for plain JQL. */
@FunctionalInterface
public interface HealthOnIssue {
    /** Writes it, whoever is asking and without mail; an issue that somebody deleted is passed over. */
    void shows(Pair pair, HealthState state);
}
