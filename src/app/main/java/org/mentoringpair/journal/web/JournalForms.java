package org.mentoringpair.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.journal.Note;
import org.mentoringpair.journal.NoteDraft;
import org.mentoringpair.journal.Readers;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The form for an entry: empty, filled in from one that was written, as typed, and what it says. */
public final class JournalForms {
    static final List<String> FIELDS = List.of("day", "text", "tags", "mood", "confidence");
    private static final String READERS = "readers";

    private final Texts texts;

    public JournalForms(Texts texts) {
        this.texts = texts;
    }

    Form untouched(LocalDate today, Readers readers) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, ""));
        return form.with("day", today.toString()).with(READERS, readers.name());
    }

    Form of(Note note) {
        return new Form().with("day", note.day().toString()).with("text", note.text()).with("tags", String.join(", ", note.tags()))
                .with("mood", typed(note.mood())).with("confidence", typed(note.confidence()));
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        return form.with(READERS, readers(request.getParameter(READERS)).name());
    }

    NoteDraft draft(Form form) {
        List<Refusal> unreadable = new ArrayList<>();
        return new NoteDraft(day(form, unreadable), form.value("text"), form.value("tags"), step(form, "mood", unreadable), step(form, "confidence", unreadable), unreadable);
    }

    Readers readers(Form form) {
        return readers(form.value(READERS));
    }

    void refused(Form form, Refusal refusal) {
        refusal.each().forEach(each -> form.refused(each, texts));
    }

    /** Nothing, or one of five steps in words. */
    List<Choice> steps(Form form, String field) {
        Stream<Choice> unsaid = Stream.of(new Choice("", texts.get("mentoring.journal.unsaid"), "", form.value(field).isEmpty()));
        return Stream.concat(unsaid, IntStream.rangeClosed(NoteDraft.LOWEST, NoteDraft.HIGHEST).mapToObj(String::valueOf)
                .map(step -> new Choice(step, step(field, step), "", form.value(field).equals(step)))).toList();
    }

    /** What a step of a scale is called, such as Good; empty where nothing was said. */
    String step(String field, Integer step) {
        return step == null ? "" : step(field, String.valueOf(step));
    }

    private String step(String field, String step) {
        return texts.get("mentoring.journal." + field + "." + step);
    }

    /** Whatever else is sent, nobody but the author reads it. */
    private static Readers readers(String sent) {
        return Optional.ofNullable(Choice.constant(Readers.values(), sent)).orElse(Readers.ONLY_ME);
    }

    private static LocalDate day(Form form, List<Refusal> unreadable) {
        String typed = form.value("day").strip();
        Optional<LocalDate> day = Day.parse(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            unreadable.add(NoteDraft.refusal("day", "day.unreadable"));
        }
        return day.orElse(null);
    }

    private static Integer step(Form form, String field, List<Refusal> unreadable) {
        String typed = form.value(field).strip();
        Integer step = Numbers.whole(typed);
        if (step == null && !typed.isEmpty()) {
            unreadable.add(NoteDraft.refusal(field, "scale", NoteDraft.LOWEST, NoteDraft.HIGHEST));
        }
        return step;
    }

    private static String typed(Integer step) {
        return step == null ? "" : step.toString();
    }
}
