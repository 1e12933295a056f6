package org.mentoringpair.closing;

import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What tells how far a pair has come. */
public interface PairFacts {
    /** Whether both stand by their charter as it is now. */
    boolean charterSigned(Person reader, Pair pair);

    /** The goals of a pair that whoever is asking may browse, oldest first. One search in Jira. */
    List<GoalNow> goals(Pair pair);
}
