package org.mentoringpair.feedback;

import java.time.Instant;

/**
 * A mentee asks a colleague for one piece of feedback.
 *
 * @param id           key of the request among the app's own rows
 * @param askerKey     Jira user key of the mentee who asks and decides who reads the answer
 * @param colleagueKey Jira user key of the only one who may answer
 * @param until        from then on nobody can answer any more
 * @param answered     when it was answered, or null
 */
public record ColleagueRequest(long id, long pairId, String askerKey, String colleagueKey, String question, Instant asked, Instant until,
                               RequestState state, ColleagueAnswer answer, Instant answered) {
    /** A new request that is not kept yet. */
    static ColleagueRequest asked(long pairId, String askerKey, String colleagueKey, String question, Instant now, Instant until) {
        return new ColleagueRequest(0, pairId, askerKey, colleagueKey, question, now, until, RequestState.OPEN, ColleagueAnswer.NONE, null);
    }

    /** Whether the colleague can still answer. */
    public boolean isOpen(Instant now) {
        return state == RequestState.OPEN && now.isBefore(until);
    }

    public boolean isAnswered() {
        return state == RequestState.ANSWERED || state == RequestState.SHARED;
    }

    public boolean isShared() {
        return state == RequestState.SHARED;
    }

    ColleagueRequest withId(long newId) {
        return new ColleagueRequest(newId, pairId, askerKey, colleagueKey, question, asked, until, state, answer, answered);
    }

    ColleagueRequest in(RequestState newState) {
        return new ColleagueRequest(id, pairId, askerKey, colleagueKey, question, asked, until, newState, answer, answered);
    }

    ColleagueRequest answered(ColleagueAnswer newAnswer, Instant when) {
        return new ColleagueRequest(id, pairId, askerKey, colleagueKey, question, asked, until, RequestState.ANSWERED, newAnswer, when);
    }
}
