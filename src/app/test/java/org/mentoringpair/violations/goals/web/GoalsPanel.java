package org.mentoringpair.violations.goals.web;

public final class GoalsPanel {
}
