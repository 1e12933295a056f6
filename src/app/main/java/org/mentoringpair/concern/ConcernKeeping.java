package org.mentoringpair.concern;

import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;

/** Keeps what happens to concerns, by whichever door, and tells programme managers of those that are for them. */
public final class ConcernKeeping {
    private final Concerns concerns;
    private final ConcernPost post;
    private final OneAtATime turns;

    public ConcernKeeping(Concerns concerns, ConcernPost post, OneAtATime turns) {
        this.concerns = concerns;
        this.post = post;
        this.turns = turns;
    }

    /** Before and after; before is null for what was never heard of. */
    private record Change(Concern before, Concern now) {
        boolean reachesManagers() {
            return now.audience() == Audience.PAIR_AND_PROGRAMME_MANAGER && (before == null || before.audience() != now.audience());
        }
    }

    /**
     * @param actorKey Jira user key of who made or changed the issue; null for nobody
     * @return the concern as it now is; the issue is brought in line with its audience
     */
    public Concern heard(Pair pair, ConcernFacts facts, String actorKey) {
        Change change = turns.inTurn("concern." + facts.issueId(), () -> kept(pair, facts, actorKey));
        if (change.reachesManagers()) {
            post.addressed(pair);
        }
        return change.now();
    }

    private Change kept(Pair pair, ConcernFacts facts, String actorKey) {
        Optional<Concern> before = concerns.ofIssue(facts.issueId());
        Concern now = before.map(known -> known.after(facts, actorKey)).orElseGet(() -> Concern.first(pair, facts));
        if (!before.equals(Optional.of(now))) {
            concerns.keep(now);
        }
        return new Change(before.orElse(null), now);
    }

    public void issueIsGone(long issueId) {
        concerns.forgetIssue(issueId);
    }

    public void projectIsGone(long projectId) {
        concerns.removeOfProject(projectId);
    }
}
