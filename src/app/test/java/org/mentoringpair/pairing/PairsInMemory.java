package org.mentoringpair.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The twin of the stored pairs for tests of what uses them. */
public final class PairsInMemory implements Pairs, MentoringProjects {
    private final Map<Long, Pair> kept = new TreeMap<>();
    private final Map<Long, LocalDate> met = new HashMap<>();
    private final Map<Long, LocalDate> due = new HashMap<>();
    private final Map<Long, Urgency> urgencies = new HashMap<>();
    private final List<StageMove> moves = new ArrayList<>();
    private final List<Postponement> postponements = new ArrayList<>();
    private long lastId;

    @Override
    public Optional<Pair> withId(long pairId) {
        return Optional.ofNullable(kept.get(pairId));
    }

    @Override
    public List<Pair> withIds(Collection<Long> pairIds) {
        return kept.values().stream().filter(pair -> pairIds.contains(pair.id())).toList();
    }

    @Override
    public Optional<Pair> ofProject(long projectId) {
        return kept.values().stream().filter(pair -> pair.projectId() == projectId).findFirst();
    }

    @Override
    public List<Pair> of(String userKey) {
        return kept.values().stream().filter(pair -> pair.joins(userKey)).toList();
    }

    @Override
    public List<Pair> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public List<Pair> ofProgrammes(Collection<Long> programmeIds) {
        return kept.values().stream().filter(pair -> programmeIds.contains(pair.programmeId())).toList();
    }

    @Override
    public List<KeptDates> some(PairsAsked asked, int startAt, int atMost) {
        Comparator<KeptDates> order = switch (asked.order()) {
            case URGENCY -> Comparator.comparing(kept -> -urgency(kept.pair()).told());
            case START -> Comparator.<KeptDates, LocalDate>comparing(kept -> kept.pair().startedOn()).thenComparing(kept -> kept.pair().id()).reversed();
            case NEXT_CHECK_IN -> Comparator.comparing(KeptDates::next, Comparator.nullsLast(Comparator.naturalOrder()));
            case LAST_CHECK_IN -> Comparator.comparing(KeptDates::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(kept -> kept.last() == null ? kept.pair().startedOn() : LocalDate.EPOCH);
        };
        return asked(asked).stream().sorted(order).skip(startAt).limit(atMost).toList();
    }

    @Override
    public int count(PairsAsked asked) {
        return asked(asked).size();
    }

    private List<KeptDates> asked(PairsAsked asked) {
        return some(pair -> asked.programmeIds().contains(pair.programmeId())
                && (asked.stage() == null || asked.stage() == pair.stage())
                && (asked.urgency() == null || asked.urgency() == urgency(pair).told())
                && (asked.userKey() == null || pair.joins(asked.userKey()))
                && (asked.dueBefore() == null || due.containsKey(pair.id()) && due.get(pair.id()).isBefore(asked.dueBefore())), 0, Integer.MAX_VALUE);
    }

    @Override
    public void urgencyMoved(long pairId, Urgency urgency) {
        urgencies.put(pairId, urgency);
    }

    private Urgency urgency(Pair pair) {
        return urgencies.getOrDefault(pair.id(), new Urgency(0, 0));
    }

    @Override
    public Map<Long, Urgency> urgencies(Collection<Long> pairIds) {
        return withIds(pairIds).stream().collect(Collectors.toMap(Pair::id, this::urgency));
    }

    @Override
    public List<KeptDates> asUrgentAs(Set<Integer> wanted, Viewer viewer) {
        return some(pair -> pair.joins(viewer.userKey()) ? wanted.contains(urgency(pair).own()) : viewer.looksInto(pair) && wanted.contains(urgency(pair).told()),
                0, Integer.MAX_VALUE);
    }

    @Override
    public List<KeptDates> knownTo(Viewer viewer, int startAt, int atMost) {
        return some(viewer::knowsOf, startAt, atMost);
    }

    @Override
    public Optional<KeptDates> kept(long pairId) {
        return some(pair -> pair.id() == pairId, 0, 1).stream().findFirst();
    }

    private List<KeptDates> some(Predicate<Pair> wanted, int startAt, int atMost) {
        return kept.values().stream().filter(wanted).skip(startAt).limit(atMost)
                .map(pair -> new KeptDates(pair, met.get(pair.id()), due.get(pair.id()))).toList();
    }

    private List<Pair> lookedInto(Viewer viewer) {
        return kept.values().stream().filter(pair -> pair.joins(viewer.userKey()) || viewer.looksInto(pair)).toList();
    }

    @Override
    public List<KeptDates> seenBy(Viewer viewer, PairFilter filter) {
        return some(pair -> (pair.joins(viewer.userKey()) || viewer.looksInto(pair)) && filter.accepts(pair), 0, Integer.MAX_VALUE);
    }

    @Override
    public List<Long> issuesDueBefore(LocalDate day, Viewer viewer) {
        return issuesDue(viewer, next -> next.isBefore(day));
    }

    @Override
    public List<Long> issuesDueWithin(LocalDate first, LocalDate last, Viewer viewer) {
        return issuesDue(viewer, next -> !next.isBefore(first) && !next.isAfter(last));
    }

    private List<Long> issuesDue(Viewer viewer, Predicate<LocalDate> wanted) {
        return lookedInto(viewer).stream().filter(pair -> due.containsKey(pair.id()) && wanted.test(due.get(pair.id()))).map(Pair::issueId).toList();
    }

    @Override
    public Optional<LocalDate> lastCheckIn(long pairId) {
        return Optional.ofNullable(met.get(pairId));
    }

    @Override
    public List<KeptDates> keptAfter(long pairId, int atMost) {
        return some(pair -> pair.id() > pairId, 0, atMost);
    }

    @Override
    public void stageMoved(StageMove move, LocalDate next) {
        kept.computeIfPresent(move.pairId(), (id, pair) -> pair.inStage(move.to()));
        moves.add(move);
        dueOn(move.pairId(), next);
    }

    @Override
    public List<StageMove> stageMoves(long pairId) {
        List<StageMove> latestFirst = new ArrayList<>(moves.stream().filter(move -> move.pairId() == pairId).toList());
        Collections.reverse(latestFirst);
        latestFirst.sort(Comparator.comparing(StageMove::at).reversed());
        return latestFirst;
    }

    @Override
    public void postponed(Postponement move, Pair pair) {
        kept.put(pair.id(), pair);
        postponements.add(0, move);
        dueOn(pair.id(), move.to());
    }

    @Override
    public List<Postponement> postponements(long pairId) {
        return postponements.stream().filter(move -> move.pairId() == pairId).toList();
    }

    @Override
    public Map<Long, Instant> stagesSince(Collection<Long> pairIds) {
        return moves.stream().filter(move -> pairIds.contains(move.pairId()))
                .collect(Collectors.toMap(StageMove::pairId, StageMove::at, (first, second) -> first.isAfter(second) ? first : second));
    }

    @Override
    public void rhythmMoved(long pairId, Rhythm rhythm, LocalDate next) {
        kept.computeIfPresent(pairId, (id, pair) -> pair.meeting(rhythm));
        dueOn(pairId, next);
    }

    @Override
    public void visibilityMoved(long pairId, Visibility visibility) {
        kept.computeIfPresent(pairId, (id, pair) -> pair.seenBy(visibility));
    }

    @Override
    public void checkInsMoved(long pairId, LocalDate last, LocalDate next) {
        if (last == null) {
            met.remove(pairId);
        } else {
            met.put(pairId, last);
        }
        dueOn(pairId, next);
    }

    private void dueOn(long pairId, LocalDate next) {
        if (next == null) {
            due.remove(pairId);
        } else {
            due.put(pairId, next);
        }
    }

    @Override
    public boolean contains(long projectId) {
        return ofProject(projectId).isPresent();
    }

    @Override
    public Optional<Pair> pair(long projectId) {
        return ofProject(projectId);
    }

    /** Nothing is remembered apart from the pairs themselves. */
    @Override
    public void changed() {
    }

    @Override
    public Pair add(Pair newPair) {
        Pair pair = newPair.withId(++lastId);
        due.put(pair.id(), pair.rhythm().after(pair.startedOn()));
        kept.put(pair.id(), pair);
        return pair;
    }

    @Override
    public void forgetProject(long projectId) {
        ofProject(projectId).ifPresent(pair -> {
            moves.removeIf(move -> move.pairId() == pair.id());
            postponements.removeIf(move -> move.pairId() == pair.id());
        });
        kept.values().removeIf(pair -> pair.projectId() == projectId);
    }
}
