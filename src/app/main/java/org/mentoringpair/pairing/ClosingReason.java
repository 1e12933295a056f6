package org.mentoringpair.pairing;

/** Why a relationship ends. None of them is a failure, and none says whose fault anything was. */
public enum ClosingReason {
    REACHED, TIME_IS_OVER, CIRCUMSTANCES, ANOTHER_MENTOR, NO_FIT, NO_CONTACT
}
