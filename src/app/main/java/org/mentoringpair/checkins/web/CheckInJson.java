package org.mentoringpair.checkins.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.Meeting;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/** A check-in as REST tells of it; days as year-month-day, moments in UTC. */
record CheckInJson(@JsonProperty long id, @JsonProperty long pairId, @JsonProperty long issueId, @JsonProperty PersonJson author,
                   @JsonProperty String day, @JsonProperty int minutes, @JsonProperty String mode, @JsonProperty String mood,
                   @JsonProperty String outcome, @JsonProperty String takeaways, @JsonProperty String decisions,
                   @JsonProperty List<ActionJson> actions, @JsonProperty List<String> themes,
                   @JsonProperty LearnedJson learned, @JsonProperty int version, @JsonProperty String created, @JsonProperty String edited) {
    static CheckInJson of(CheckIn checkIn, People people) {
        Meeting meeting = checkIn.meeting();
        return new CheckInJson(checkIn.id(), checkIn.pairId(), checkIn.issueId(), PersonJson.of(checkIn.authorKey(), people),
                meeting.day().toString(), meeting.minutes(), Words.of(meeting.mode()), Words.of(meeting.mood()), Words.of(meeting.outcome()),
                meeting.takeaways(), meeting.decisions(), meeting.actions().stream().map(ActionJson::of).toList(),
                meeting.themes().stream().map(Words::of).toList(), new LearnedJson(checkIn.learned().mentor(), checkIn.learned().mentee()),
                checkIn.edition().version(), checkIn.edition().created().toString(), checkIn.edition().edited().toString());
    }

    /** What each of the two took along; empty where they have not said. */
    record LearnedJson(@JsonProperty String mentor, @JsonProperty String mentee) {
    }

    /** @param issueId of the issue it has become, or null */
    record ActionJson(@JsonProperty String text, @JsonProperty String owner, @JsonProperty String due, @JsonProperty Long issueId) {
        static ActionJson of(AgreedAction action) {
            return new ActionJson(action.text(), Words.of(action.owner()), action.due() == null ? null : action.due().toString(),
                    action.isIssue() ? Long.valueOf(action.issueId()) : null);
        }
    }
}
