package org.mentoringpair.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** Who would mentor. One SQL statement to read. */
public interface MentorOffers {
    Optional<MentorOffer> of(long pairId, String userKey);

    /** Latest first. */
    List<MentorOffer> ofProgrammes(Collection<Long> programmeIds);

    /** Keeps an offer in place of what this person offered from this pair before. */
    void keep(MentorOffer offer, Pair pair);

    /** Again does no harm. */
    void withdraw(long pairId, String userKey);

    void forgetProject(long projectId);
}
