package org.mentoringpair.calls.web;

import org.mentoringpair.calls.Call;
import org.mentoringpair.web.Texts;

/** One thing that asks for a programme manager, as a page shows it. */
public final class CallLine {
    private final Call call;
    private final String mentor;
    private final String mentee;
    private final Texts texts;

    CallLine(Call call, String mentor, String mentee, Texts texts) {
        this.call = call;
        this.mentor = mentor;
        this.mentee = mentee;
        this.texts = texts;
    }

    public String getMentor() {
        return mentor;
    }

    public String getMentee() {
        return mentee;
    }

    public String getSentence() {
        return switch (call.arguments().size()) {
            case 0 -> texts.get(call.messageKey());
            case 1 -> texts.get(call.messageKey(), call.arguments().get(0));
            default -> texts.get(call.messageKey(), call.arguments().get(0), call.arguments().get(1));
        };
    }

    public String getSince() {
        return texts.moment(call.since());
    }

    public String getWords() {
        return call.words();
    }

    public String getPath() {
        return call.path();
    }

    public String getPathKey() {
        return call.pathKey();
    }
}
