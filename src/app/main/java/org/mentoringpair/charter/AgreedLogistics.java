package org.mentoringpair.charter;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** How pairs meet by the latest version of their charter that both have signed. */
public final class AgreedLogistics {
    private final Charters charters;

    public AgreedLogistics(Charters charters) {
        this.charters = charters;
    }

    /** Three SQL statements; empty before both have signed the same for the first time. */
    public Optional<Logistics> of(Pair pair) {
        return Optional.ofNullable(of(List.of(pair)).get(pair.id()));
    }

    /** The same of some pairs, a thousand at most, by their keys; three SQL statements as well. */
    public Map<Long, Logistics> of(Collection<Pair> pairs) {
        List<Charter> written = charters.ofPairs(pairs.stream().map(Pair::id).toList());
        List<Long> ids = written.stream().map(Charter::id).toList();
        Map<Long, List<Signature>> signatures = charters.signatures(ids);
        Map<Long, List<CharterVersion>> versions = charters.versions(ids);
        Map<Long, Logistics> agreed = new HashMap<>();
        for (Pair pair : pairs) {
            written.stream().filter(charter -> charter.pairId() == pair.id()).map(Charter::id).findFirst()
                    .flatMap(id -> agreed(pair, signatures.getOrDefault(id, List.of()), versions.getOrDefault(id, List.of())))
                    .ifPresent(logistics -> agreed.put(pair.id(), logistics));
        }
        return agreed;
    }

    private static Optional<Logistics> agreed(Pair pair, List<Signature> signatures, List<CharterVersion> versions) {
        return edition(signatures, pair).flatMap(edition -> versions.stream().filter(version -> version.edition() == edition).findFirst())
                .map(version -> version.content().terms().logistics());
    }

    private static Optional<Integer> edition(List<Signature> signatures, Pair pair) {
        return editions(signatures, pair.menteeKey()).stream().filter(editions(signatures, pair.mentorKey())::contains).max(Comparator.naturalOrder());
    }

    private static List<Integer> editions(List<Signature> signatures, String userKey) {
        return signatures.stream().filter(signature -> signature.userKey().equals(userKey)).map(Signature::edition).toList();
    }
}
