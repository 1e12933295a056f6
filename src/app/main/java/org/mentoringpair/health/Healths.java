package org.mentoringpair.health;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How all pairs are doing, as it was judged last. One SQL statement a call. */
public interface Healths {
    Optional<KeptHealth> of(long pairId);

    /** By keys of pairs; those not judged yet are left out. At most a thousand pairs. */
    Map<Long, KeptHealth> of(Collection<Long> pairIds);

    void keep(KeptHealth health);

    void forgetProject(long projectId);
}
