package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker. */
public final class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(EventDispatchOption eventDispatchOption, boolean sendMail) {
        this.eventDispatchOption = eventDispatchOption;
        this.sendMail = sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    @ForPlaying
    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    @ForPlaying
    public boolean isSendMail() {
        return sendMail;
    }

    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
        private boolean sendMail = true;

        private UpdateIssueRequestBuilder() {
        }

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            this.eventDispatchOption = option;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean mail) {
            this.sendMail = mail;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(eventDispatchOption, sendMail);
        }
    }
}
