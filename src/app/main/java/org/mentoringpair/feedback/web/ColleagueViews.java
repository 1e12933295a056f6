package org.mentoringpair.feedback.web;

import java.time.Clock;
import org.mentoringpair.feedback.ColleagueRequest;
import org.mentoringpair.web.Texts;

/** Requests to colleagues in words, for whoever is asking. */
public final class ColleagueViews {
    private final ColleagueDesk desk;
    private final Clock clock;
    private final Texts texts;

    public ColleagueViews(ColleagueDesk desk, Clock clock, Texts texts) {
        this.desk = desk;
        this.clock = clock;
        this.texts = texts;
    }

    RequestLine line(ColleagueRequest request) {
        return new RequestLine(request, desk.name(request.colleagueKey()), state(request), request.isOpen(clock.instant()));
    }

    private String state(ColleagueRequest request) {
        return switch (request.state()) {
            case WITHDRAWN -> texts.get("mentoring.feedback.request.withdrawn");
            case ANSWERED -> texts.get("mentoring.feedback.request.answered", texts.moment(request.answered()));
            case SHARED -> texts.get("mentoring.feedback.request.shared", texts.moment(request.answered()));
            case OPEN -> texts.get(request.isOpen(clock.instant()) ? "mentoring.feedback.request.open" : "mentoring.feedback.request.over", texts.moment(request.until()));
        };
    }
}
