package org.mentoringpair.sandbox.workflows;

import java.util.Optional;

/**
 * An action of a workflow.
 *
 * @param target     status id it leads to; null where the issue stays in its status
 * @param screen     of the transition, if it has one
 * @param resolution what the action sets the resolution to: absent leaves it, empty text clears it
 * @param eventType  what is told afterwards; Jira's id of the event type
 * @param permission key of the project permission that its condition asks for, if any
 */
public record Transition(int id, String name, String target, Optional<Long> screen, Optional<String> resolution, long eventType, Optional<String> permission) {
    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
