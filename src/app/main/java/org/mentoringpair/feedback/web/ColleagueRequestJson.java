package org.mentoringpair.feedback.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.feedback.ColleagueAnswer;
import org.mentoringpair.feedback.ColleagueRequest;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * A request for feedback as one of the two sees it.
 *
 * @param until    from then on nobody can answer any more
 * @param answer   null until it is answered, as below
 */
record ColleagueRequestJson(@JsonProperty long id, @JsonProperty PersonJson colleague, @JsonProperty String question, @JsonProperty String asked,
                            @JsonProperty String until, @JsonProperty String state, @JsonProperty AnswerJson answer, @JsonProperty String answered) {
    static ColleagueRequestJson of(ColleagueRequest request, People people) {
        return new ColleagueRequestJson(request.id(), PersonJson.of(request.colleagueKey(), people), request.question(), request.asked().toString(),
                request.until().toString(), Words.of(request.state()), request.isAnswered() ? AnswerJson.of(request.answer()) : null,
                request.answered() == null ? null : request.answered().toString());
    }

    /** What the colleague says; empty texts where they say nothing. */
    record AnswerJson(@JsonProperty String situation, @JsonProperty String behaviour, @JsonProperty String impact, @JsonProperty String suggestion) {
        static AnswerJson of(ColleagueAnswer answer) {
            return new AnswerJson(answer.situation(), answer.behaviour(), answer.impact(), answer.suggestion());
        }
    }

    /** Those of one pair, latest first. */
    record AllJson(@JsonProperty List<ColleagueRequestJson> requests) {
    }

    /** What whoever was asked learns: who asks and what, and nothing of a project or a pair. */
    record ToAnswerJson(@JsonProperty long id, @JsonProperty PersonJson asker, @JsonProperty String question, @JsonProperty String until) {
        static ToAnswerJson of(ColleagueRequest request, People people) {
            return new ToAnswerJson(request.id(), PersonJson.of(request.askerKey(), people), request.question(), request.until().toString());
        }
    }
}
