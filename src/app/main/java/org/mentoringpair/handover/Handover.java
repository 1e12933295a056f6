package org.mentoringpair.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That a mentee wants to go on with another mentor, and what they take along.
 *
 * @param projectId Jira's id of the project that stays behind
 * @param edition   counts how often was chosen
 * @param agreedAt  when the mentor agreed, or null
 * @param toPairId  the pair it goes to, 0 until the mentee sets out
 * @param told      what {@link Successor#told()} of that pair said when the mentee last agreed to it, or null
 * @param doneAt    when everything had arrived, or null
 */
public record Handover(long pairId, long projectId, int edition, Instant wishedAt, Instant agreedAt, long toPairId, String told, Instant doneAt,
                       List<Belonging> belongings) {
    public Handover {
        belongings = List.copyOf(belongings);
    }

    /** One thing after the other happens to a handover, beside whatever else happens to the pair. */
    static String turn(long pairId) {
        return "handover." + pairId;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    public boolean isUnderWay() {
        return toPairId != 0 && doneAt == null;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** What a form shows of it: with another choice, also after it was begun anew, it is another one, so that nobody agrees to what they have not seen. */
    public String face() {
        return edition + ":" + chosen().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether it can still be changed. */
    public boolean isOpen() {
        return toPairId == 0;
    }

    /** Jira's ids of the issues that were chosen. */
    public Set<Long> chosen() {
        return belongings.stream().map(Belonging::issueId).filter(id -> id != Belonging.BASKET).collect(Collectors.toSet());
    }

    /** Jira's ids of what was chosen and has not arrived. */
    public Set<Long> missing() {
        return belongings.stream().filter(one -> one.issueId() != Belonging.BASKET && !one.isThere()).map(Belonging::issueId).collect(Collectors.toSet());
    }

    Optional<Belonging> of(long issueId) {
        return belongings.stream().filter(one -> one.issueId() == issueId).findFirst();
    }

    /** What was agreed on before still is, if nothing was added to it. */
    Handover choosing(List<Belonging> chosen) {
        boolean less = chosen().containsAll(chosen.stream().map(Belonging::issueId).collect(Collectors.toSet()));
        return new Handover(pairId, projectId, edition + 1, wishedAt, less ? agreedAt : null, toPairId, told, doneAt, chosen);
    }

    Handover agreed(Instant at) {
        return new Handover(pairId, projectId, edition, wishedAt, at, toPairId, told, doneAt, belongings);
    }

    Handover goingTo(long newPairId, String toldThen) {
        return new Handover(pairId, projectId, edition, wishedAt, agreedAt, newPairId, toldThen, doneAt, belongings);
    }

    /** Back where it was before it set out: what had arrived is gone with the project it went to. */
    Handover backHome() {
        return new Handover(pairId, projectId, edition, wishedAt, agreedAt, 0, null, null, belongings.stream().filter(one -> one.issueId() != Belonging.BASKET)
                .map(one -> Belonging.chosen(one.issueId(), one.kind())).toList());
    }

    /** Without what has not arrived. */
    Handover leavingTheRest() {
        return new Handover(pairId, projectId, edition, wishedAt, agreedAt, toPairId, told, doneAt, belongings.stream().filter(Belonging::isThere).toList());
    }

    Handover done(Instant at) {
        return new Handover(pairId, projectId, edition, wishedAt, agreedAt, toPairId, told, at, belongings);
    }
}
