package org.mentoringpair.aims;

import java.util.Optional;
import org.mentoringpair.pairing.ProjectForgetter;

/** Which goals support which aims, one at most for each. */
public interface SupportedAims extends ProjectForgetter {
    /** One SQL statement. */
    Optional<SupportedAim> of(long goalId);

    /** Takes the place of what was said of this goal. */
    void keep(SupportedAim supported);

    void forgetGoal(long goalId);

    @Override
    default void issueIsGone(long issueId) {
        forgetGoal(issueId);
    }
}
