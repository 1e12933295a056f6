package org.mentoringpair.goals.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mentoringpair.goals.Day;
import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.GoalFrame;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.goals.MilestoneDraft;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** The form on which a goal is set: untouched, as typed, and what can be chosen in it. */
public final class GoalForms {
    static final String FORM_ID = "formId";

    private final Texts texts;

    public GoalForms(Texts texts) {
        this.texts = texts;
    }

    Form untouched() {
        Form form = new Form();
        fields().forEach(field -> form.with(field, ""));
        form.with("frame", GoalFrame.SMART.name()).with("owner", GoalOwner.MENTEE.name()).with("horizon", Horizon.NOW.name());
        renew(form);
        return form;
    }

    /** The form may be sent as a new one, with all that was typed. */
    static void renew(Form form) {
        form.with(FORM_ID, UUID.randomUUID().toString());
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        fields().forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(FORM_ID, "summary", "frame", "owner", "horizon", "due"));
        for (GoalText text : GoalText.values()) {
            fields.add(GoalDraft.field(text));
        }
        rows().forEach(row -> fields.addAll(List.of(GoalDraft.titleField(row), GoalDraft.dueField(row))));
        return fields;
    }

    static GoalDraft draft(long projectId, Form form) {
        Map<GoalText, String> answers = new EnumMap<>(GoalText.class);
        for (GoalText text : GoalText.values()) {
            String typed = form.value(GoalDraft.field(text)).strip();
            if (!typed.isEmpty()) {
                answers.put(text, typed);
            }
        }
        List<MilestoneDraft> milestones = rows().mapToObj(row ->
                new MilestoneDraft(form.value(GoalDraft.titleField(row)), new Day(form.value(GoalDraft.dueField(row))))).toList();
        return new GoalDraft(projectId, form.value("summary"), Choice.constant(GoalFrame.values(), form.value("frame")),
                Choice.constant(GoalOwner.values(), form.value("owner")), Choice.constant(Horizon.values(), form.value("horizon")),
                answers, new Day(form.value("due")), milestones);
    }

    List<Choice> frames(Form form) {
        return Choice.of(GoalFrame.values(), form.value("frame"), "mentoring.goals.frame", true, texts);
    }

    List<Choice> owners(Form form) {
        return Choice.of(GoalOwner.values(), form.value("owner"), "mentoring.goals.owner", false, texts);
    }

    List<Choice> horizons(Form form) {
        return Choice.of(Horizon.values(), form.value("horizon"), "mentoring.goals.horizon", true, texts);
    }

    List<TextLine> prompts(GoalFrame frame, Form form) {
        return GoalText.promptsOf(frame).stream().map(text -> line(text, form)).toList();
    }

    TextLine line(GoalText text, Form form) {
        return new TextLine(text, form, texts);
    }

    List<MilestoneInput> milestones(Form form) {
        return rows().mapToObj(row -> new MilestoneInput(row, form)).toList();
    }

    private static IntStream rows() {
        return IntStream.rangeClosed(1, GoalDraft.MOST_MILESTONES);
    }
}
