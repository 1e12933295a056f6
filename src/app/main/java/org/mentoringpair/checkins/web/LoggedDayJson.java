package org.mentoringpair.checkins.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.mentoringpair.checkins.LoggedDay;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;

/** A check-in as REST tells programme managers of it. */
record LoggedDayJson(@JsonProperty long id, @JsonProperty long issueId, @JsonProperty String day, @JsonProperty PersonJson author) {
    static LoggedDayJson of(LoggedDay day, People people) {
        return new LoggedDayJson(day.id(), day.issueId(), day.day().toString(), PersonJson.of(day.authorKey(), people));
    }
}
