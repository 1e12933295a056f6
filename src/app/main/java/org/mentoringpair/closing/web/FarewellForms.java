package org.mentoringpair.closing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentoringpair.Refusal;
import org.mentoringpair.closing.Farewell;
import org.mentoringpair.closing.FarewellWords;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;

/** The form in which somebody looks back: as it was kept, as typed, and what it says. */
public final class FarewellForms {
    static final String GOAL = "goal-";
    private final Texts texts;

    public FarewellForms(Texts texts) {
        this.texts = texts;
    }

    /** @param kept null where nothing is */
    Form of(Farewell kept) {
        Form form = new Form().with("changed", kept == null ? "" : kept.words().changed()).with("gained", kept == null ? "" : kept.words().gained())
                .with("ending", kept == null || kept.words().ending() == null ? "" : kept.words().ending().toString());
        if (kept != null) {
            kept.words().reached().forEach((goal, step) -> form.with(GOAL + goal, step.toString()));
        }
        return form;
    }

    Form typed(HttpServletRequest request, List<GoalNow> goals) {
        Form form = new Form();
        List.of("changed", "gained", "ending").forEach(field -> form.with(field, request.getParameter(field)));
        goals.forEach(goal -> form.with(GOAL + goal.id(), request.getParameter(GOAL + goal.id())));
        return form;
    }

    /** Goals that were not asked about are not answered. */
    FarewellWords words(Form form) {
        Map<Long, Integer> reached = new TreeMap<>();
        for (String field : form.fields()) {
            if (field.startsWith(GOAL) && !form.value(field).isBlank()) {
                reached.put(Long.valueOf(field.substring(GOAL.length())), step(form.value(field)));
            }
        }
        return new FarewellWords(reached, form.value("changed"), form.value("gained"), form.value("ending").isBlank() ? null : step(form.value("ending")));
    }

    /** What is no number is none of the steps either. */
    private static Integer step(String typed) {
        Integer step = Numbers.whole(typed);
        return step == null ? Integer.valueOf(0) : step;
    }

    void refused(Form form, Refusal refusal) {
        refusal.each().forEach(each -> form.refused(each, texts));
    }

    /** Nothing, or one of five steps in words. */
    List<Choice> steps(Form form, String field, String scale) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("mentoring.closing.unsaid"), "", form.value(field).isEmpty()));
        IntStream.rangeClosed(FarewellWords.LOWEST, FarewellWords.HIGHEST).mapToObj(String::valueOf)
                .forEach(step -> choices.add(new Choice(step, texts.get("mentoring.closing." + scale + "." + step), "", form.value(field).equals(step))));
        return choices;
    }
}
