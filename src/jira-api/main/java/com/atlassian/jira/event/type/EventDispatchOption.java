package com.atlassian.jira.event.type;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new FixedDispatch(null);
    EventDispatchOption ISSUE_UPDATED = new FixedDispatch(EventType.ISSUE_UPDATED_ID);

    @ForPlaying
    boolean isEventBeingSent();

    @ForPlaying
    Long getEventTypeId();
}
