package org.mentoringpair.milestones;

/** What one of the two is asked on a milestone, by its kind and its marks. */
public enum Prompt {
    WRITE_HYPOTHESIS, ASK_CONSENT, SEND_THANKS, TALK_IT_OVER, CERTIFICATE_ENDS, CERTIFICATE_ENDED, ASK_FOR_FEEDBACK
}
