package org.mentoringpair.thanks;

import java.util.Collection;
import java.util.List;

/** All thanks. One SQL statement a question. */
public interface Thanks {
    /** What was given for any of these items. */
    List<ThankYou> on(long pairId, What what, Collection<Long> itemIds);

    /** What somebody received, latest first. */
    List<ThankYou> receivedBy(String userKey, long pairId);

    void add(ThankYou thankYou, long projectId);

    void remove(ThankYou thankYou);

    /** Forgets what was given in a project that is gone; by project, because its pair may be gone already. A single thank-you outlives what it was for. */
    void removeOfProject(long projectId);
}
