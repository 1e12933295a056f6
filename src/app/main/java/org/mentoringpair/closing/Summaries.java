package org.mentoringpair.closing;

import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** What mentees keep of what they reached. */
public interface Summaries {
    /** One SQL statement. */
    Optional<Summary> of(long pairId, String ownerKey, Purpose purpose);

    /** Keeps a new one; its id is ignored and given back filled in. */
    Summary add(Summary newSummary, Pair pair);

    void change(Summary changed);

    void remove(Summary gone);

    void forgetProject(long projectId);
}
