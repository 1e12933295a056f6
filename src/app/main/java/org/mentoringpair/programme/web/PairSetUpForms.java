package org.mentoringpair.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * With the two and the programme that the address names, and what the programme proposes, also where there is only
     * one; the page's script fills that in where there are several.
     */
    Form begun(HttpServletRequest request) {
        List<Programme> all = programmes.all();
        Long named = Numbers.id(request.getParameter("programme"));
        Form form = new Form().with("mentor", request.getParameter("mentor")).with("mentee", request.getParameter("mentee"));
        return all.stream().filter(programme -> all.size() == 1 || named != null && programme.id() == named).findFirst().map(programme -> proposed(form, programme))
                .orElseGet(() -> form.with("programme", "").with("rhythm", PairTerms.USUAL_RHYTHM.name())
                        .with("months", String.valueOf(PairTerms.USUAL_MONTHS)).with("visibility", Visibility.PAIR_ONLY.name()));
    }

    private static Form proposed(Form form, Programme programme) {
        return form.with("programme", String.valueOf(programme.id())).with("rhythm", programme.rhythm().name())
                .with("months", String.valueOf(programme.months())).with("visibility", programme.visibility().name());
    }

    /** What the address names, to go on with on another page; empty where it names nobody. */
    static String named(HttpServletRequest request) {
        return Stream.of("mentor", "mentee", "programme").filter(name -> request.getParameter(name) != null)
                .map(name -> "&" + name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8)).collect(Collectors.joining());
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
