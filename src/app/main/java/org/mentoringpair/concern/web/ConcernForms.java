package org.mentoringpair.concern.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.ConcernDraft;
import org.mentoringpair.concern.SecondLook;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;

/** What is typed into the forms about concerns, on its way into the domain. */
final class ConcernForms {
    private static final String REVISIT_ON = "revisitOn";

    private ConcernForms() {
    }

    static Form typed(HttpServletRequest request, String... fields) {
        Form form = new Form();
        Stream.of(fields).forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    static ConcernDraft draft(Form form) {
        List<Refusal> unreadable = new ArrayList<>();
        return new ConcernDraft(form.value("summary"), form.value("happened"), form.value("effect"), form.value("tried"), form.value("help"), audience(form),
                day(form, unreadable), unreadable);
    }

    static SecondLook look(Form form) {
        List<Refusal> unreadable = new ArrayList<>();
        Boolean settled = switch (form.value("outcome")) {
            case "settled" -> true;
            case "next" -> false;
            default -> null;
        };
        return new SecondLook(settled, form.value("words"), day(form, unreadable), Boolean.TRUE.equals(settled) ? List.of() : unreadable);
    }

    static Audience audience(Form form) {
        return Choice.constant(Audience.values(), form.value("audience"));
    }

    private static LocalDate day(Form form, List<Refusal> unreadable) {
        String typed = form.value(REVISIT_ON).strip();
        Optional<LocalDate> day = Day.parse(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            unreadable.add(ConcernDraft.refusal(REVISIT_ON, "revisit.unreadable"));
        }
        return day.orElse(null);
    }
}
