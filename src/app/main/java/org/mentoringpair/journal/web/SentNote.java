package org.mentoringpair.journal.web;

import java.time.LocalDate;
import java.util.Optional;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.journal.NoteDraft;
import org.mentoringpair.web.JsonBody;

/** Reads the properties of an entry out of what somebody sent. */
final class SentNote {
    private SentNote() {
    }

    /** All other properties must have been read before, since what nobody asked for is refused. */
    static NoteDraft draft(JsonBody body) {
        LocalDate day = day(body);
        String text = body.text("text");
        String tags = String.join(",", body.texts("tags"));
        Integer mood = body.whole("mood");
        Integer confidence = body.whole("confidence");
        return new NoteDraft(day, text, tags, mood, confidence, body.wrong());
    }

    private static LocalDate day(JsonBody body) {
        String text = body.text("day");
        Optional<LocalDate> day = text == null ? Optional.empty() : Day.parse(text);
        if (text != null && day.isEmpty()) {
            body.wrong(NoteDraft.refusal("day", "day.unreadable"));
        }
        return day.orElse(null);
    }
}
