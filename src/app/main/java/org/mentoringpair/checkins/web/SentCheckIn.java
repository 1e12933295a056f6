package org.mentoringpair.checkins.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.checkins.Draft.DraftAction;
import org.mentoringpair.checkins.Mode;
import org.mentoringpair.checkins.Mood;
import org.mentoringpair.checkins.Outcome;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Words;

/** Reads the properties of a check-in out of what somebody sent. */
final class SentCheckIn {
    private SentCheckIn() {
    }

    /** All other properties must have been read before, since what nobody asked for is refused. */
    static Draft draft(JsonBody body) {
        LocalDate day = day(body, "day", "day.unreadable");
        Integer minutes = body.whole("minutes");
        Mode mode = body.word("mode", Mode.values());
        Mood mood = body.word("mood", Mood.values());
        Outcome outcome = body.word("outcome", Outcome.values());
        String takeaways = body.text("takeaways");
        String decisions = body.text("decisions");
        List<DraftAction> actions = body.objects("actions").stream().map(SentCheckIn::action).toList();
        List<Theme> themes = themes(body);
        String learned = body.text("learned");
        return new Draft(day, minutes, mode, mood, outcome, takeaways, decisions, actions, themes, learned, body.wrong());
    }

    private static List<Theme> themes(JsonBody body) {
        List<String> words = body.texts("themes");
        List<Theme> themes = words.stream().map(word -> Words.constant(Theme.values(), word)).filter(Objects::nonNull).toList();
        if (themes.size() < words.size()) {
            body.wrong(Draft.refusal("themes", "themes"));
        }
        return themes;
    }

    private static DraftAction action(JsonBody action) {
        return new DraftAction(action.text("text"), action.word("owner", ActionOwner.values()), day(action, "due", "action.due.unreadable"));
    }

    private static LocalDate day(JsonBody body, String name, String key) {
        String text = body.text(name);
        Optional<LocalDate> day = text == null ? Optional.empty() : Day.parse(text);
        if (text != null && day.isEmpty()) {
            body.wrong(Draft.refusal(body.at(name), key));
        }
        return day.orElse(null);
    }
}
