package org.mentoringpair.goals;

/** What sort of step a milestone is. */
public enum MilestoneKind {
    MILESTONE, EXPERIMENT, LEARNING_ACTIVITY, INTRODUCTION, SHADOWING
}
