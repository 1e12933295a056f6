package org.mentoringpair.sandbox.workflows;

import java.util.List;
import java.util.Optional;

/**
 * An action of a workflow.
 *
 * @param target      status id it leads to; null where the issue stays in its status
 * @param screen      of the transition, if it has one
 * @param resolution  what the action sets the resolution to: absent leaves it, empty text clears it
 * @param eventType   what is told afterwards; Jira's id of the event type
 * @param restriction its conditions
 * @param validators  those of apps
 * @param functions   those of apps that come before the issue is stored, so that what they set is stored with it
 * @param afterwards  those of apps that come after
 */
public record Transition(int id, String name, String target, Optional<Long> screen, Optional<String> resolution, long eventType, Restriction restriction,
                         List<Rule> validators, List<Rule> functions, List<Rule> afterwards) {
    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
