package org.mentoringpair.goals;

/** How far a milestone is, by the category of its status in Jira. */
public enum MilestoneState {
    TO_DO, IN_PROGRESS, DONE
}
