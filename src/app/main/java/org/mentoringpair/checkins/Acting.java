package org.mentoringpair.checkins;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What was agreed becomes issues in Jira, once, when whoever logged it wants that. */
public final class Acting {
    private final CheckIns checkIns;
    private final CheckInLogging logging;
    private final ActionIssues issues;
    private final OneAtATime turns;

    public Acting(CheckIns checkIns, CheckInLogging logging, ActionIssues issues, OneAtATime turns) {
        this.checkIns = checkIns;
        this.logging = logging;
        this.issues = issues;
        this.turns = turns;
    }

    /**
     * Makes a sub-task of each action that is none yet.
     *
     * @throws ActionsLeft where Jira does not make one of them; those before it are made
     */
    public CheckIn act(Person author, Pair pair, long checkInId) {
        return turns.inTurn("actions." + checkInId, () -> {
            CheckIn checkIn = logging.mine(author, pair, checkInId);
            List<AgreedAction> left = new ArrayList<>(checkIn.meeting().actions().stream().filter(action -> !action.isIssue()).toList());
            try {
                while (!left.isEmpty()) {
                    tied(pair, checkInId, left.get(0), issues.make(pair, checkIn.issueId(), left.get(0)));
                    left.remove(0);
                }
            } catch (Refusal refused) {
                throw new ActionsLeft(refused.each().get(0), left);
            }
            return logging.mine(author, pair, checkInId);
        });
    }

    /** In the pair's turn, since its author may be editing it; an action that is no longer in it stands for itself in Jira. */
    private void tied(Pair pair, long checkInId, AgreedAction action, long issueId) {
        turns.inTurn(pair.turn(), () -> {
            checkIns.withId(checkInId).ifPresent(now -> checkIns.change(now.tying(action, issueId)));
            return issueId;
        });
    }
}
