package com.atlassian.jira.event.type;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Fixed(null);
    EventDispatchOption ISSUE_UPDATED = new Fixed(EventType.ISSUE_UPDATED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    final class Fixed implements EventDispatchOption {
        private final Long eventTypeId;

        private Fixed(Long eventTypeId) {
            this.eventTypeId = eventTypeId;
        }

        @Override
        public boolean isEventBeingSent() {
            return eventTypeId != null;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}
