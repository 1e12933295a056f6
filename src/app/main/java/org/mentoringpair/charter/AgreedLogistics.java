package org.mentoringpair.charter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** How a pair meets by the latest version of its charter that both have signed. */
public final class AgreedLogistics {
    private final Charters charters;

    public AgreedLogistics(Charters charters) {
        this.charters = charters;
    }

    /** Three SQL statements; empty before both have signed the same for the first time. */
    public Optional<Logistics> of(Pair pair) {
        return charters.ofPair(pair.id()).flatMap(charter -> edition(charters.signatures(charter.id()), pair)
                .flatMap(edition -> charters.versions(charter.id()).stream().filter(version -> version.edition() == edition).findFirst()))
                .map(version -> version.content().terms().logistics());
    }

    private static Optional<Integer> edition(List<Signature> signatures, Pair pair) {
        return editions(signatures, pair.menteeKey()).stream().filter(editions(signatures, pair.mentorKey())::contains).max(Comparator.naturalOrder());
    }

    private static List<Integer> editions(List<Signature> signatures, String userKey) {
        return signatures.stream().filter(signature -> signature.userKey().equals(userKey)).map(Signature::edition).toList();
    }
}
