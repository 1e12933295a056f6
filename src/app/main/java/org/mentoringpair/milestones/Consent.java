package org.mentoringpair.milestones;

/** What somebody who is to be introduced said to it, as whoever asked them wrote down. */
public enum Consent {
    ASKED, GIVEN, DECLINED
}
