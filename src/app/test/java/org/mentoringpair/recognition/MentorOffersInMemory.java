package org.mentoringpair.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredMentorOffers}, under the same contract. */
final class MentorOffersInMemory implements MentorOffers {
    private final List<MentorOffer> latestFirst = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();

    @Override
    public Optional<MentorOffer> of(long pairId, String userKey) {
        return latestFirst.stream().filter(each -> each.pairId() == pairId && each.userKey().equals(userKey)).findFirst();
    }

    @Override
    public List<MentorOffer> ofProgrammes(Collection<Long> programmeIds) {
        return latestFirst.stream().filter(each -> programmeIds.contains(each.programmeId())).toList();
    }

    @Override
    public void keep(MentorOffer offer, Pair pair) {
        withdraw(pair.id(), offer.userKey());
        latestFirst.add(0, offer);
        projects.put(pair.id(), pair.projectId());
    }

    @Override
    public void withdraw(long pairId, String userKey) {
        latestFirst.removeIf(each -> each.pairId() == pairId && each.userKey().equals(userKey));
    }

    @Override
    public void forgetProject(long projectId) {
        latestFirst.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
