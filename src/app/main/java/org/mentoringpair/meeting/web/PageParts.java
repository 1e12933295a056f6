package org.mentoringpair.meeting.web;

/** What makes the parts of the page of the next check-in. */
public record PageParts(MeetingViews next, LookBackViews back, BlockedViews blocked) {
}
