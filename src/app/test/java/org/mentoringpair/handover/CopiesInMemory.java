package org.mentoringpair.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.pairing.Pair;

/** The issues of the next pair's project, without Jira. */
final class CopiesInMemory implements Copies {
    private final List<Copy> made = new ArrayList<>();
    private String refused;
    private int madeUntilDark = Integer.MAX_VALUE;
    private boolean darkBeforeMaking;

    record Copy(long id, long projectId, Kind kind, String summary, long parentId) {
    }

    /** What is there, each with what it stands below. */
    List<String> there() {
        return made.stream().map(copy -> copy.summary() + made.stream().filter(parent -> parent.id() == copy.parentId()).map(parent -> " below " + parent.summary())
                .findFirst().orElse("")).toList();
    }

    /** The machine stops at the making of one: before it is there, or after it is and before anybody knows. */
    void lightsGoOutAt(int number, boolean before) {
        madeUntilDark = number;
        darkBeforeMaking = before;
    }

    void lightsAreBack() {
        madeUntilDark = Integer.MAX_VALUE;
    }

    /** @param summary of what Jira does not want; null for nothing */
    void jiraRefuses(String summary) {
        refused = summary;
    }

    @Override
    public long make(PlannedIssue original, Pair to, long parentId) {
        if (original.summary().equals(refused)) {
            throw new Refusal(Refusal.Kind.INVALID, null, "mentoring.web.jira-refused", "Team is required.");
        }
        boolean dark = made.size() + 1 == madeUntilDark;
        if (dark && darkBeforeMaking) {
            throw new IllegalStateException("The lights went out");
        }
        made.add(new Copy(20_001 + made.size(), to.projectId(), original.kind(), original.summary(), parentId));
        if (dark) {
            throw new IllegalStateException("The lights went out");
        }
        return 20_000 + made.size();
    }

    @Override
    public PlannedIssue basket() {
        return new PlannedIssue(0, "", Kind.MILESTONE, 0, "Brought along", new PlannedIssue.Terms("", null, null), null);
    }

    @Override
    public OptionalLong madeUnnoticed(PlannedIssue original, Pair to, Instant since, Set<Long> known) {
        return made.stream().filter(copy -> copy.projectId() == to.projectId() && copy.kind() == original.kind() && copy.summary().equals(original.summary()))
                .mapToLong(Copy::id).filter(id -> !known.contains(id)).findFirst();
    }
}
