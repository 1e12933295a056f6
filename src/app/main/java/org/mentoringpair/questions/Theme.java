package org.mentoringpair.questions;

/** What a conversation can be about, so that none of it goes stale and none is forgotten. */
public enum Theme {
    GOALS, SKILLS, FEEDBACK, CAREER, NETWORK, COLLABORATION, LEADERSHIP, BALANCE, OUR_MENTORING
}
