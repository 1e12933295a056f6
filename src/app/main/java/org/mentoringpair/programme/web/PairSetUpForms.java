package org.mentoringpair.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.PairTerms;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammeFrame;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The form on which a pair is set up: empty, as typed, and what can be chosen in it. */
public final class PairSetUpForms {
    private static final List<String> FIELDS = List.of("mentor", "mentee", "programme", "rhythm", "months", "visibility");

    private final Programmes programmes;
    private final Texts texts;

    public PairSetUpForms(Programmes programmes, Texts texts) {
        this.programmes = programmes;
        this.texts = texts;
    }

    /** With what the programme proposes, if there is only one; the page's script fills it in where there are several. */
    Form untouched() {
        List<Programme> all = programmes.all();
        if (all.size() != 1) {
            return new Form().with("mentor", "").with("mentee", "").with("programme", "").with("rhythm", PairTerms.USUAL_RHYTHM.name())
                    .with("months", String.valueOf(PairTerms.USUAL_MONTHS)).with("visibility", Visibility.PAIR_ONLY.name());
        }
        Programme only = all.get(0);
        return new Form().with("mentor", "").with("mentee", "").with("programme", String.valueOf(only.id())).with("rhythm", only.rhythm().name())
                .with("months", String.valueOf(only.months())).with("visibility", only.visibility().name());
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    static PairTerms terms(long projectId, Form form) {
        return new PairTerms(projectId, form.value("mentor"), form.value("mentee"), Numbers.id(form.value("programme")),
                Choice.constant(Rhythm.values(), form.value("rhythm")), Numbers.whole(form.value("months")),
                Choice.constant(Visibility.values(), form.value("visibility")));
    }

    List<ProgrammeChoice> programmes(Form form) {
        return programmes.all().stream().map(programme -> new ProgrammeChoice(programme, about(programme), form.value("programme"))).toList();
    }

    private List<String> about(Programme programme) {
        ProgrammeFrame frame = programme.frame();
        List<String> about = new ArrayList<>(frame.purpose().isEmpty() ? List.of() : List.of(frame.purpose()));
        if (frame.startsOn() != null && frame.endsOn() != null) {
            about.add(texts.get("mentoring.programme.dates", frame.startsOn(), frame.endsOn()));
        } else if (frame.startsOn() != null) {
            about.add(texts.get("mentoring.programme.dates.from", frame.startsOn()));
        } else if (frame.endsOn() != null) {
            about.add(texts.get("mentoring.programme.dates.until", frame.endsOn()));
        }
        about.addAll(aboutTime(programme));
        return about;
    }

    private List<String> aboutTime(Programme programme) {
        return programme.aboutTime().stream().map(sentence -> texts.get(sentence.textKey(), sentence.hours(), sentence.months())).toList();
    }

    List<Choice> rhythms(Form form) {
        return Choice.of(Rhythm.values(), form.value("rhythm"), "mentoring.pairing.rhythm", false, texts);
    }

    List<Choice> visibilities(Form form) {
        return Choice.of(Visibility.values(), form.value("visibility"), "mentoring.pairing.visibility", true, texts);
    }
}
