package org.mentoringpair.goals;

/** When a goal's turn comes. What is for later outlives the pairing. */
public enum Horizon {
    NOW, NEXT, LATER
}
