package org.mentoringpair.readiness;

/** How often somebody finds a habit in themselves. */
public enum HowOften {
    MOSTLY, SOMETIMES, SELDOM
}
