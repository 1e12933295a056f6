package org.mentoringpair.feedback.web;

import org.mentoringpair.feedback.ColleagueRequest;

/** A request to a colleague, as the pair sees it. */
public final class RequestLine {
    private final ColleagueRequest request;
    private final String colleague;
    private final String state;
    private final boolean open;

    RequestLine(ColleagueRequest request, String colleague, String state, boolean open) {
        this.request = request;
        this.colleague = colleague;
        this.state = state;
        this.open = open;
    }

    public String getId() {
        return String.valueOf(request.id());
    }

    public String getColleague() {
        return colleague;
    }

    public String getQuestion() {
        return request.question();
    }

    public String getState() {
        return state;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isAnswered() {
        return request.isAnswered();
    }

    public boolean isShared() {
        return request.isShared();
    }

    public String getSituation() {
        return request.answer().situation();
    }

    public String getBehaviour() {
        return request.answer().behaviour();
    }

    public String getImpact() {
        return request.answer().impact();
    }

    public String getSuggestion() {
        return request.answer().suggestion();
    }
}
