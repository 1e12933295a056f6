package org.mentoringpair.closing;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.pairing.Pair;

/** What tells how far a pair has come. */
public interface PairFacts {
    /** Whether both stand by their charter as it is now; read once for the whole page. */
    boolean charterSigned(Glance glance);

    /** As below, found once for the whole page. */
    List<GoalNow> goals(Glance glance);

    /** The goals of a pair that whoever is asking may browse, oldest first. One search in Jira. */
    List<GoalNow> goals(Pair pair);
}
