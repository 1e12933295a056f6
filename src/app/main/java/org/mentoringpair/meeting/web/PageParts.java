package org.mentoringpair.meeting.web;

import org.mentoringpair.checkins.ThemeRotation;

/** What makes the parts of the page of the next check-in. */
public record PageParts(MeetingViews next, LookBackViews back, BlockedViews blocked, ThemeRotation rotation) {
}
