package org.mentoringpair.closing;

import java.time.Instant;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** Who wants to hear of which stage later. */
public interface PutOffs {
    /** Whether somebody put the offer of a stage off after a moment. One SQL statement. */
    boolean since(long pairId, String userKey, Stage stage, Instant moment);

    /** Keeps that somebody put the offer of a stage off; the latest time counts. */
    void keep(Pair pair, String userKey, Stage stage, Instant at);

    /** Forgets what was put off in a project that is no more. */
    void forgetProject(long projectId);
}
