package org.mentoringpair.violations.checkins.web;

import org.mentoringpair.violations.goals.web.GoalsPanel;

public final class PageThatBorrows {
    private final GoalsPanel borrowed = new GoalsPanel();

    @Override
    public String toString() {
        return borrowed.toString();
    }
}
