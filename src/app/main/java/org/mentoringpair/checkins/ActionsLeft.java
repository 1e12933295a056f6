package org.mentoringpair.checkins;

import java.util.List;
import org.mentoringpair.Refusal;

/** A check-in was kept, and some of its actions did not become issues: nothing is lost, and whoever logged it can try again. */
public final class ActionsLeft extends Refusal {
    private final transient Refusal reason;
    private final transient List<AgreedAction> left;

    ActionsLeft(Refusal reason, List<AgreedAction> left) {
        super(Kind.CONFLICT, null, "mentoring.checkins.actions-left", left.size());
        this.reason = reason;
        this.left = List.copyOf(left);
    }

    /** What Jira has against the first of them. */
    public Refusal reason() {
        return reason;
    }

    public List<AgreedAction> left() {
        return left;
    }
}
