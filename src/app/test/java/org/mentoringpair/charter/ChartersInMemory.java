package org.mentoringpair.charter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairFilter;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;

/** The twin of the stored charters for tests of what uses them. */
public final class ChartersInMemory implements Charters {
    private final Map<Long, Charter> kept = new TreeMap<>();
    private final Map<Long, List<Signature>> signatures = new HashMap<>();
    private final Map<Long, List<CharterVersion>> versions = new HashMap<>();
    private final PairsInMemory pairs;
    private long lastId;

    public ChartersInMemory() {
        this(new PairsInMemory());
    }

    /** @param pairs those whose charters these are */
    public ChartersInMemory(PairsInMemory pairs) {
        this.pairs = pairs;
    }

    @Override
    public Optional<Charter> ofPair(long pairId) {
        return kept.values().stream().filter(charter -> charter.pairId() == pairId).findFirst();
    }

    @Override
    public List<Charter> ofPairs(Collection<Long> pairIds) {
        return kept.values().stream().filter(charter -> pairIds.contains(charter.pairId())).toList();
    }

    @Override
    public Optional<Charter> ofIssue(long issueId) {
        return kept.values().stream().filter(charter -> charter.issueId() == issueId).findFirst();
    }

    @Override
    public Charter add(Charter newCharter) {
        Charter charter = newCharter.withId(++lastId);
        kept.put(charter.id(), charter);
        return charter;
    }

    @Override
    public void change(Charter changed) {
        kept.put(changed.id(), changed);
    }

    @Override
    public List<Signature> signatures(long charterId) {
        return List.copyOf(signatures.getOrDefault(charterId, List.of()));
    }

    @Override
    public List<Pair> signedBefore(Instant moment, Set<Stage> stages, Viewer viewer) {
        return pairs.seenBy(viewer, new PairFilter(stages, Set.of())).stream().map(KeptDates::pair)
                .filter(pair -> holding(List.of(pair.id())).getOrDefault(pair.id(), List.of()).stream().anyMatch(signature -> signature.signedAt().isBefore(moment))).toList();
    }

    @Override
    public Map<Long, List<Signature>> holding(Collection<Long> pairIds) {
        Map<Long, List<Signature>> holding = new HashMap<>();
        kept.values().stream().filter(charter -> pairIds.contains(charter.pairId())).forEach(charter -> {
            List<Signature> ofCharter = signatures(charter.id()).stream().filter(Signature::holds).toList();
            if (!ofCharter.isEmpty()) {
                holding.put(charter.pairId(), ofCharter);
            }
        });
        return holding;
    }

    @Override
    public Map<Long, List<Signature>> signatures(Collection<Long> charterIds) {
        return charterIds.stream().filter(signatures::containsKey).collect(Collectors.toMap(id -> id, this::signatures));
    }

    @Override
    public void sign(long charterId, Signature signature) {
        signatures.computeIfAbsent(charterId, id -> new ArrayList<>()).add(0, signature);
    }

    @Override
    public void reopen(long charterId, Instant at, String byKey) {
        signatures.getOrDefault(charterId, new ArrayList<>()).replaceAll(signature -> signature.holds() ? signature.reopened(at, byKey) : signature);
    }

    @Override
    public Optional<CharterVersion> latestVersion(long charterId) {
        return versions(charterId).stream().findFirst();
    }

    @Override
    public List<CharterVersion> versions(long charterId) {
        return versions.getOrDefault(charterId, List.of()).stream().sorted(Comparator.comparing(CharterVersion::edition).reversed()).toList();
    }

    @Override
    public Map<Long, List<CharterVersion>> versions(Collection<Long> charterIds) {
        return charterIds.stream().filter(versions::containsKey).collect(Collectors.toMap(id -> id, this::versions));
    }

    @Override
    public void keep(long charterId, CharterVersion version) {
        versions.computeIfAbsent(charterId, id -> new ArrayList<>()).add(version);
    }

    @Override
    public void forgetIssue(long issueId) {
        forget(charter -> charter.issueId() == issueId);
    }

    @Override
    public void forgetProject(long projectId) {
        forget(charter -> charter.projectId() == projectId);
    }

    private void forget(Predicate<Charter> gone) {
        List.copyOf(kept.values()).stream().filter(gone).forEach(charter -> {
            kept.remove(charter.id());
            signatures.remove(charter.id());
            versions.remove(charter.id());
        });
    }

    @Override
    public <T> T allOrNothing(Supplier<T> work) {
        return work.get();
    }
}
