package org.mentoringpair.sandbox.workflows;

import java.util.List;
import java.util.Map;

/**
 * How the issues that follow this workflow move.
 *
 * @param start    the action that a new issue goes through
 * @param bySource transitions that can be taken, by the status an issue is in, in the order of the XML
 */
public record Workflow(String name, Transition start, Map<String, List<Transition>> bySource) {
    public List<Transition> from(String status) {
        return bySource.getOrDefault(status, List.of());
    }
}
