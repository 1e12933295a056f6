package org.mentoringpair.charter;

/** How soon the two answer each other, in working days of whoever answers. */
public enum ResponseTime {
    SAME_DAY, ONE_DAY, TWO_DAYS, THREE_DAYS, A_WEEK
}
