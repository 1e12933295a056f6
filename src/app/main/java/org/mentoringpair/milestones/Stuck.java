package org.mentoringpair.milestones;

import java.util.Optional;

/**
 * A milestone that does not move.
 *
 * @param obstacle empty where it was marked in Jira alone, and nobody said why
 */
public record Stuck(MarkedMilestone milestone, Optional<Obstacle> obstacle) {
}
