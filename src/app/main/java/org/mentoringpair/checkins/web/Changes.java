package org.mentoringpair.checkins.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** Finds what differs between a form and the check-in as somebody stored it meanwhile. */
public final class Changes {
    private final CheckInForms forms;
    private final CheckInLists lists;
    private final Texts texts;

    public Changes(CheckInForms forms, CheckInLists lists, Texts texts) {
        this.forms = forms;
        this.lists = lists;
        this.texts = texts;
    }

    List<Change> between(Form typed, CheckIn now, Pair pair, Person reader) {
        Form stored = forms.of(now.meeting(), now.learned().by(pair, reader.key()));
        List<Change> changes = new ArrayList<>();
        words(lists.view(now, pair, reader), stored).forEach((field, words) -> {
            if (!tidy(typed.value(field)).equals(tidy(stored.value(field)))) {
                changes.add(new Change(texts.get("mentoring.checkins.form." + field), words));
            }
        });
        if (!actions(typed).equals(actions(stored))) {
            changes.add(new Change(texts.get("mentoring.checkins.form.actions"), inLines(lists.view(now, pair, reader))));
        }
        return changes;
    }

    private static Map<String, String> words(CheckInView now, Form stored) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("day", now.getDay());
        words.put("minutes", now.getLength());
        words.put("mode", now.getMode());
        words.put("mood", now.getMood());
        words.put("outcome", now.getOutcome());
        words.put("takeaways", now.getTakeaways());
        words.put("decisions", now.getDecisions());
        words.put("learned", stored.value("learned"));
        words.put("themes", now.getThemes());
        return words;
    }

    private List<Draft.DraftAction> actions(Form form) {
        return forms.draft(form).actions().stream()
                .map(action -> new Draft.DraftAction(tidy(action.text()), action.owner(), action.due())).toList();
    }

    private static String inLines(CheckInView now) {
        return now.getActions().stream()
                .map(action -> action.getText() + " (" + action.getOwner() + (action.getDue().isEmpty() ? "" : ", " + action.getDue()) + ")")
                .collect(Collectors.joining("\n"));
    }

    /** Browsers send line breaks as two characters. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
