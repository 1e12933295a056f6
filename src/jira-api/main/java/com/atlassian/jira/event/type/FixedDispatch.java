package com.atlassian.jira.event.type;

/** @param getEventTypeId null where no event is sent */
record FixedDispatch(Long getEventTypeId) implements EventDispatchOption {
    @Override
    public boolean isEventBeingSent() {
        return getEventTypeId != null;
    }
}
