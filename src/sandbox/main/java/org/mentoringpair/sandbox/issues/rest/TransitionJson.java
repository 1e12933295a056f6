package org.mentoringpair.sandbox.issues.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mentoringpair.sandbox.workflows.Transition;

/** A transition as REST v2 writes it. */
final class TransitionJson {
    private TransitionJson() {
    }

    static Map<String, Object> brief(Transition transition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Integer.toString(transition.id()));
        json.put("name", transition.name());
        return json;
    }
}
