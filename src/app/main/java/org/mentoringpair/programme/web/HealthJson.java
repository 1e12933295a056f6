package org.mentoringpair.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.health.Health;
import org.mentoringpair.health.Reason;
import org.mentoringpair.web.Words;

/** How a pair is doing as REST tells of it: a state and why. */
record HealthJson(@JsonProperty String state, @JsonProperty List<ReasonJson> reasons) {
    static HealthJson of(Health health) {
        return new HealthJson(Words.of(health.state()), health.reasons().stream().map(ReasonJson::of).toList());
    }

    /** One reason. */
    record ReasonJson(@JsonProperty String reason, @JsonProperty String day) {
        static ReasonJson of(Reason reason) {
            return new ReasonJson(Words.of(reason.kind()), reason.day().toString());
        }
    }
}
