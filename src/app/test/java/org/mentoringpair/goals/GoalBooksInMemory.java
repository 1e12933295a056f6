package org.mentoringpair.goals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept about goals, for tests. */
public final class GoalBooksInMemory implements GoalBooks {
    private final List<Kept<Approval>> approvals = new ArrayList<>();
    private final List<Kept<Renegotiation>> renegotiations = new ArrayList<>();
    private final List<Kept<QuickUpdate>> updates = new ArrayList<>();
    private final Map<String, Long> forms = new HashMap<>();
    private long last;

    private record Kept<T>(long projectId, long goalId, T what) {
    }

    @Override
    public List<Approval> approvals(long goalId) {
        return all(approvals, kept -> kept.goalId() == goalId).toList();
    }

    @Override
    public List<Approval> approvalsIn(long projectId) {
        return all(approvals, kept -> kept.projectId() == projectId).toList();
    }

    @Override
    public Map<Long, List<Approval>> approvalsIn(Collection<Long> projectIds) {
        return approvals.stream().filter(kept -> projectIds.contains(kept.projectId()))
                .collect(Collectors.groupingBy(Kept::projectId, Collectors.mapping(Kept::what, Collectors.toList())));
    }

    @Override
    public void approve(long projectId, Approval approval) {
        approvals.removeIf(kept -> kept.goalId() == approval.goalId() && kept.what().userKey().equals(approval.userKey()));
        approvals.add(new Kept<>(projectId, approval.goalId(), approval));
    }

    @Override
    public List<Renegotiation> renegotiations(long goalId) {
        return all(renegotiations, kept -> kept.goalId() == goalId).sorted(Comparator.comparing(Renegotiation::id).reversed()).toList();
    }

    @Override
    public List<Renegotiation> openIn(long projectId) {
        return all(renegotiations, kept -> kept.projectId() == projectId && kept.what().isOpen()).sorted(Comparator.comparing(Renegotiation::id).reversed()).toList();
    }

    @Override
    public Optional<Renegotiation> proposedWith(String formId) {
        return all(renegotiations, kept -> Long.valueOf(kept.what().id()).equals(forms.get(formId))).findFirst();
    }

    @Override
    public Renegotiation propose(long projectId, Renegotiation proposal, String formId) {
        Renegotiation kept = proposal.withId(++last);
        forms.put(formId, kept.id());
        renegotiations.add(new Kept<>(projectId, kept.goalId(), kept));
        return kept;
    }

    @Override
    public void answer(long projectId, Renegotiation answered, List<Approval> given) {
        renegotiations.removeIf(kept -> kept.what().id() == answered.id());
        renegotiations.add(new Kept<>(projectId, answered.goalId(), answered));
        given.forEach(approval -> approve(projectId, approval));
    }

    @Override
    public List<QuickUpdate> updates(long goalId, int atMost) {
        return all(updates, kept -> kept.goalId() == goalId)
                .sorted(Comparator.comparing(QuickUpdate::at).thenComparing(QuickUpdate::id).reversed()).limit(atMost).toList();
    }

    @Override
    public Optional<QuickUpdate> writtenWith(String formId) {
        return all(updates, kept -> Long.valueOf(kept.what().id()).equals(forms.get(formId))).findFirst();
    }

    @Override
    public QuickUpdate write(long projectId, QuickUpdate update, String formId) {
        QuickUpdate kept = update.withId(++last);
        forms.put(formId, kept.id());
        updates.add(new Kept<>(projectId, kept.goalId(), kept));
        return kept;
    }

    @Override
    public void forgetIssue(long goalId) {
        Stream.of(approvals, renegotiations, updates).forEach(all -> all.removeIf(kept -> kept.goalId() == goalId));
    }

    @Override
    public void forgetProject(long projectId) {
        Stream.of(approvals, renegotiations, updates).forEach(all -> all.removeIf(kept -> kept.projectId() == projectId));
    }

    private static <T> Stream<T> all(List<Kept<T>> from, Predicate<Kept<T>> which) {
        return from.stream().filter(which).map(Kept::what);
    }
}
