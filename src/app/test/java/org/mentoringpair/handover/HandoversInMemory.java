package org.mentoringpair.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The twin of the stored handovers for tests of what uses them. */
public final class HandoversInMemory implements Handovers {
    private final Map<Long, Handover> kept = new TreeMap<>();

    @Override
    public Optional<Handover> of(long pairId) {
        return Optional.ofNullable(kept.get(pairId));
    }

    @Override
    public List<Long> underWay() {
        return kept.values().stream().filter(Handover::isUnderWay).map(Handover::pairId).toList();
    }

    @Override
    public List<Waiting> waiting() {
        return kept.values().stream().filter(Handover::isOpen).map(one -> new Waiting(one.pairId(), one.wishedAt(), one.agreedAt())).toList();
    }

    @Override
    public void keep(Handover handover) {
        kept.put(handover.pairId(), handover);
    }

    @Override
    public void keep(Handover handover, Belonging belonging) {
        List<Belonging> others = new ArrayList<>(kept.get(handover.pairId()).belongings());
        others.removeIf(one -> one.issueId() == belonging.issueId());
        others.add(belonging);
        put(kept.get(handover.pairId()), others);
    }

    private void put(Handover now, List<Belonging> belongings) {
        keep(new Handover(now.pairId(), now.projectId(), now.edition(), now.wishedAt(), now.agreedAt(), now.toPairId(), now.told(), now.doneAt(), belongings));
    }

    @Override
    public void forget(long pairId) {
        kept.remove(pairId);
    }

    @Override
    public void projectIsGone(long projectId) {
        kept.values().removeIf(handover -> handover.projectId() == projectId);
    }

    @Override
    public void issueIsGone(long issueId) {
        List.copyOf(kept.values()).forEach(one -> put(one, one.belongings().stream().filter(belonging -> belonging.issueId() != issueId).toList()));
    }
}
