package org.mentoringpair.meeting.web;

import org.mentoringpair.meeting.Agenda;
import org.mentoringpair.meeting.Listening;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.questions.AtHand;

/** What can be done while the two meet. */
public record MeetingNow(MeetingReading reading, Agenda agenda, Listening listening, AtHand atHand) {
}
