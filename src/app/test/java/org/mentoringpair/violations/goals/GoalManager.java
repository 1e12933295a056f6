package org.mentoringpair.violations.goals;

import java.time.Instant;

public final class GoalManager {
    private final Instant made = Instant.now();

    GoalManager(String first, String second, String third, String fourth, String fifth, String sixth, String seventh) {
    }

    @Override
    public String toString() {
        return made.toString();
    }
}
