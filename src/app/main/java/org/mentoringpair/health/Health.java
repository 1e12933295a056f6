package org.mentoringpair.health;

import java.util.List;
import java.util.stream.Collectors;

/** How a pair is doing, and why; the reasons are empty where there is nothing to say. */
public record Health(HealthState state, List<Reason> reasons) {
    static final Health TOO_EARLY = new Health(HealthState.TOO_EARLY, List.of());
    static final Health ON_TRACK = new Health(HealthState.ON_TRACK, List.of());

    public Health {
        reasons = List.copyOf(reasons);
    }

    String written() {
        return state.name() + reasons.stream().map(Reason::written).collect(Collectors.joining(";", "(", ")"));
    }
}
